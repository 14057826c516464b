namespace PairingBot.Outbox;

/// <summary>Sets pumps to work on lanes, and stops them.</summary>
internal sealed partial class LaneRunner(LaneTable table, LanePump pump, Pulse pulse, TimeProvider time, ILogger<LaneRunner> logger) : IDisposable
{
    private readonly Stopping stopping = new(time);

    public void Start(List<Lane> begun)
    {
        foreach (var lane in begun)
            _ = Task.Run(() => pump.RunAsync(lane, pulse.Wake, stopping), CancellationToken.None);
    }

    /// <summary>Begins nothing new and ends every wait; then lets the attempts under way end until the token is cancelled, and cuts off the rest.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        table.Close();
        await stopping.BeginAsync();
        await table.Emptied.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (table.Emptied.IsCompleted) return;
        Log.CutOff(logger, table.Count().Lanes);
        await stopping.CutOffAsync();
    }

    public void Dispose() => stopping.Dispose();

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "In {Lanes} conversations an attempt did not end in time; it is cut off and may be repeated after the next start.")]
        public static partial void CutOff(ILogger logger, int lanes);
    }
}
