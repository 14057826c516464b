using PairingBot.Outbox;
using PairingBot.Store.Deliveries;
using PairingBot.Store.Reading;
using PairingBot.Store.Rows;
using PairingBot.Store.Sql;
using PairingBot.Store.Writing;

namespace PairingBot.Store;

/// <summary>The outbox and the mailboxes of our own channels: one table, read side and status changes.</summary>
internal sealed class OutboxStore(ReadSessions reads, StoreWriter writer, DeliveryJournal journal) : IOutboxStore, IMailbox
{
    // States stand as numbers in the text, or SQLite would not use the partial indexes.
    private const string SelectPending = """
        SELECT Id, "Key", Channel, Conversation, Kind, State, Payload, TargetKey, Attempts, NotBefore, CreatedAt FROM Outbox WHERE State = 0 AND Id > ?1 ORDER BY Id LIMIT ?2
        """;

    private const string SelectMailbox = """
        SELECT Id, "Key", Channel, Conversation, Kind, State, Payload, TargetKey, Attempts, NotBefore, CreatedAt FROM Outbox
        WHERE State = 3 AND Channel = ?1 AND Conversation = ?2 AND Id > ?3 ORDER BY Id LIMIT ?4
        """;

    private const string SelectChannelId = """SELECT ChannelId FROM Outbox WHERE "Key" = ?1""";
    private const string UpdateSent = "UPDATE Outbox SET State = 1, ChannelId = ?2, SentAt = ?3, Attempts = Attempts + 1, Reason = NULL WHERE Id = ?1 AND State = 0";
    private const string UpdatePostponed = "UPDATE Outbox SET NotBefore = ?2, Reason = ?3, Attempts = Attempts + 1 WHERE Id = ?1 AND State = 0";
    private const string UpdateParked = "UPDATE Outbox SET State = 2, NotBefore = ?3, Reason = ?2, Attempts = Attempts + 1 WHERE Id = ?1 AND State = 0";

    public IReadOnlyList<OutboxRow> ReadPending(long afterId, int limit) =>
        reads.Read((afterId, limit), static (session, q) => ReadRows(session[SelectPending].Bind(1, q.afterId).Bind(2, q.limit)));

    public IReadOnlyList<OutboxRow> Read(string channel, string conversation, long watermark, int limit) =>
        reads.Read((channel, conversation, watermark, limit), static (session, q) =>
            ReadRows(session[SelectMailbox].Bind(1, q.channel).Bind(2, q.conversation).Bind(3, q.watermark).Bind(4, q.limit)));

    public string? FindChannelId(string key) => reads.Read(key, static (session, key) =>
    {
        var row = session[SelectChannelId].Bind(1, key);
        try
        {
            return row.Step() ? row.Text(0) : null;
        }
        finally
        {
            row.Reset();
        }
    });

    public void NoteTaken(OutboxRow row) => journal.Note(row.Id, row.Message.Key, null);

    public async Task MarkSentAsync(OutboxRow row, string? channelId, CancellationToken cancellationToken)
    {
        var id = row.Id;
        journal.Note(id, row.Message.Key, channelId); // at once: the commit may be a while, and a kill before it must not send the message again
        await writer.RunAsync(session => session[UpdateSent].Bind(1, id).Bind(2, channelId).Bind(3, session.Now).Run(), cancellationToken);
        journal.Forget(id);
    }

    public Task PostponeAsync(long id, DateTimeOffset notBefore, string reason, CancellationToken cancellationToken) =>
        writer.RunAsync(session => session[UpdatePostponed].Bind(1, id).Bind(2, notBefore.ToStore()).Bind(3, reason).Run(), cancellationToken);

    public Task ParkAsync(long id, string reason, CancellationToken cancellationToken) =>
        writer.RunAsync(session => session[UpdateParked].Bind(1, id).Bind(2, reason).Bind(3, session.Now).Run(), cancellationToken);

    private static List<OutboxRow> ReadRows(Statement rows)
    {
        try
        {
            var result = new List<OutboxRow>();
            while (rows.Step()) result.Add(ReadRow(rows));
            return result;
        }
        finally
        {
            rows.Reset();
        }
    }

    private static OutboxRow ReadRow(Statement row)
    {
        var message = new OutgoingActivity(row.Text(1)!, row.Text(2)!, row.Text(3)!, (DeliveryKind)row.Integer(4), (DeliveryState)row.Integer(5), row.Text(6)!, row.Text(7));
        return new OutboxRow(row.Integer(0), message, (int)row.Integer(8), Instants.FromStore(row.Integer(9)), Instants.FromStore(row.Integer(10)));
    }
}
