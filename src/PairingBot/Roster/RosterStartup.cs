namespace PairingBot.Roster;

/// <summary>Puts the roster in place before the first message arrives; in Development an empty store gets the sample organisation first.</summary>
internal sealed partial class RosterStartup(LiveRoster roster, SampleSeed sample, IHostEnvironment environment, ILogger<RosterStartup> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await roster.ReloadAsync(cancellationToken);
        if (roster.Branches.Count > 0) return;
        if (!environment.IsDevelopment())
        {
            Log.Empty(logger);
            return;
        }

        await sample.RunAsync(cancellationToken);
        await roster.ReloadAsync(cancellationToken);
        Log.SampleLoaded(logger);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The store was empty, so it got the sample organisation")]
        public static partial void SampleLoaded(ILogger logger);

        [LoggerMessage(2, LogLevel.Warning, "The roster is empty, so nobody can be known. Stop the service and import a roster file: docs/roster.md")]
        public static partial void Empty(ILogger logger);
    }
}
