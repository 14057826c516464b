namespace PairingBot.Outbox;

/// <summary>A conversation in a channel.</summary>
internal readonly record struct LaneKey(string Channel, string Conversation)
{
    public static LaneKey Of(OutboxRow row) => new(row.Message.Channel, row.Message.Conversation);
}

/// <summary>A row that waits in its lane: whole, or when memory is short by its id alone.</summary>
/// <param name="Since">When it was committed.</param>
internal readonly record struct Waiting(long Id, OutboxRow? Row, DateTimeOffset NotBefore, DateTimeOffset Since);

/// <summary>One conversation's rows in the order of their ids. It exists while it has rows, and then one pump works through it. Guarded by its table.</summary>
internal sealed class Lane(LaneKey key)
{
    public LaneKey Key { get; } = key;

    public Queue<Waiting> Rows { get; } = new(1);
}
