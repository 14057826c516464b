using System.Threading.Channels;

namespace PairingBot.Outbox;

/// <summary>Wakes the dispatcher: when there is something to read, and at every beat.</summary>
internal sealed class Pulse(LaneTable table, OutboxOptions options, TimeProvider time)
{
    private readonly Channel<bool> queue = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private long lastBeat;

    /// <summary>When the dispatcher last woke.</summary>
    public DateTimeOffset LastBeat => new(Volatile.Read(ref lastBeat), TimeSpan.Zero);

    public void Wake() => queue.Writer.TryWrite(true);

    /// <summary>Beats, the first time at once, until it is disposed of.</summary>
    public ITimer Start() => time.CreateTimer(_ => Beat(), null, TimeSpan.Zero, options.BeatInterval);

    public async Task NextAsync(CancellationToken cancellationToken)
    {
        await queue.Reader.ReadAsync(cancellationToken);
        Volatile.Write(ref lastBeat, time.GetUtcNow().UtcTicks);
    }

    private void Beat()
    {
        table.LookAgain();
        Wake();
    }
}
