using PairingBot.Outbox;
using PairingBot.Store;
using PairingBot.Turns;

namespace PairingBot.Tests.DirectLine;

/// <summary>A store that outlives the host, as the real one does.</summary>
internal sealed class MemoryStore : ITurnStore, IMailbox
{
    private readonly Lock _gate = new();
    private readonly Dictionary<InboxKey, TurnAnswer> _inbox = [];
    private readonly List<OutboxRow> _rows = [];

    public bool IsFull { get; set; }

    public TurnStart Begin(InboxKey key)
    {
        lock (_gate)
            return new TurnStart(_inbox.GetValueOrDefault(key), null, 0, null);
    }

    public Task<CommitResult> CommitAsync(UnitOfWork work, CancellationToken cancellationToken)
    {
        if (IsFull)
            throw new StoreUnavailableException("The disk is full.");
        lock (_gate)
        {
            if (work.Inbox is { } key && !_inbox.TryAdd(key, work.Answer))
                return Task.FromResult<CommitResult>(new CommitResult.Duplicate(_inbox[key]));
            var added = work.Outgoing.Select((message, n) => new OutboxRow(_rows.Count + n + 1, message, 0, default)).ToList();
            _rows.AddRange(added);
            return Task.FromResult<CommitResult>(new CommitResult.Committed(added));
        }
    }

    public IReadOnlyList<OutboxRow> Read(string channel, string conversation, long watermark, int limit)
    {
        lock (_gate)
            return [.. _rows.Where(row => row.Id > watermark && row.Message.Channel == channel && row.Message.Conversation == conversation).Take(limit)];
    }
}
