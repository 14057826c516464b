using Microsoft.Bot.Builder;
using PairingBot.Store;

namespace PairingBot.Turns;

/// <summary>
/// The SDK's storage for one turn: hands out the state that the turn began with and stages what is written into the unit of work.
/// It remembers the version that it read, since ConversationState carries no ETag.
/// </summary>
internal sealed class TurnStorage(UnitOfWork work) : IStorage
{
    private InboxKey _key;
    private TurnStart? _start;

    /// <summary>Takes over what the store knew at the beginning of the turn.</summary>
    public void Begin(InboxKey key, TurnStart start) => (_key, _start) = (key, start);

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var read = new Dictionary<string, object>(StringComparer.Ordinal);
        if (_start?.State is { } json) read[TheOnly(keys)] = StateJson.Read(json);
        return Task.FromResult<IDictionary<string, object>>(read);
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        var state = (IDictionary<string, object>)changes[TheOnly(changes.Keys)];
        Stage(StateJson.Write(state));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        _ = TheOnly(keys);
        Stage("{}");
        return Task.CompletedTask;
    }

    private void Stage(string json) => work.State = new StateWrite(_key.Channel, _key.Conversation, json, _start?.Version ?? 0);

    // A turn has the state of its own conversation and no other: a second key would be another conversation's.
    private static string TheOnly(ICollection<string> keys) =>
        keys.Count == 1 ? keys.First() : throw new NotSupportedException("A turn reads and writes the state of its own conversation only.");
}
