using PairingBot.Outbox;

namespace PairingBot.Turns;

/// <summary>Hears of every commit, once its rows are on the disk. It must return at once and never throw.</summary>
public interface ICommitListener
{
    /// <summary>The rows that were committed, with their ids.</summary>
    void Committed(IReadOnlyList<OutboxRow> rows);
}
