using PairingBot.Outbox;

namespace PairingBot.Turns;

/// <summary>Tells the dispatcher and the listening channels of a commit.</summary>
internal sealed class CommitListeners(OutboxDispatcher dispatcher, IEnumerable<ICommitListener> channels)
{
    private readonly ICommitListener[] _channels = [.. channels];

    /// <inheritdoc cref="ICommitListener.Committed"/>
    public void Committed(IReadOnlyList<OutboxRow> rows)
    {
        if (rows.Count == 0) return;
        dispatcher.Enqueue(rows);
        foreach (var channel in _channels) channel.Committed(rows);
    }
}
