using System.Collections.Concurrent;
using PairingBot.Outbox;
using PairingBot.Turns;

namespace PairingBot.Channels.DirectLine;

/// <summary>The open sockets, one for each conversation. It wakes them; each reads the mailbox itself, at its own pace.</summary>
internal sealed class DirectLineHub : ICommitListener
{
    private readonly ConcurrentDictionary<string, StreamConnection> _open = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Committed(IReadOnlyList<OutboxRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Message.Channel == DirectLineChannel.Name && _open.TryGetValue(row.Message.Conversation, out var connection))
                connection.Wake();
        }
    }

    /// <summary>Shows the conversation's client that the bot is writing; nobody hears of it later.</summary>
    public void Typing(string conversation, string activity)
    {
        if (_open.TryGetValue(conversation, out var connection))
            connection.Show(activity);
    }

    /// <summary>Makes this the conversation's socket; an older one is closed.</summary>
    public void Add(StreamConnection connection)
    {
        StreamConnection? older = null;
        _open.AddOrUpdate(connection.Conversation, connection, (_, found) =>
        {
            older = found;
            return connection;
        });
        older?.Close("collision");
    }

    public void Remove(StreamConnection connection)
        => _open.TryRemove(new KeyValuePair<string, StreamConnection>(connection.Conversation, connection));
}
