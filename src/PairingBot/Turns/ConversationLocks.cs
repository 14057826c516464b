namespace PairingBot.Turns;

/// <summary>One turn at a time in a conversation. A conversation that nobody is in takes no memory.</summary>
internal sealed class ConversationLocks
{
    private readonly Dictionary<(string Channel, string Conversation), Entry> _entries = [];

    /// <summary>Conversations with a turn running or waiting.</summary>
    public int Count
    {
        get
        {
            lock (_entries) return _entries.Count;
        }
    }

    /// <summary>Waits for the conversation; dispose what comes back to let the next turn in.</summary>
    public async Task<IDisposable> EnterAsync(string channel, string conversation, CancellationToken cancellationToken)
    {
        var entry = Join((channel, conversation));
        try
        {
            await entry.Gate.WaitAsync(cancellationToken);
            return new Stay(this, entry);
        }
        catch
        {
            Leave(entry);
            throw;
        }
    }

    private Entry Join((string, string) key)
    {
        lock (_entries)
        {
            if (!_entries.TryGetValue(key, out var entry)) _entries[key] = entry = new Entry(key);
            entry.Users++;
            return entry;
        }
    }

    private void Leave(Entry entry)
    {
        lock (_entries)
        {
            if (--entry.Users > 0) return;
            _entries.Remove(entry.Key);
        }

        entry.Gate.Dispose();
    }

    private sealed class Entry((string, string) key)
    {
        public (string, string) Key { get; } = key;

        public SemaphoreSlim Gate { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Stay(ConversationLocks locks, Entry entry) : IDisposable
    {
        public void Dispose()
        {
            entry.Gate.Release();
            locks.Leave(entry);
        }
    }
}
