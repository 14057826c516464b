using PairingBot.Domain.Broadcasts;
using PairingBot.Store.Reading;
using PairingBot.Store.Rows;
using PairingBot.Store.Sql;
using PairingBot.Store.Writing;

namespace PairingBot.Store;

/// <summary>The store as a turn sees it: reads on a connection of its own, commits through the writer.</summary>
internal sealed class TurnStore(ReadSessions reads, StoreWriter writer) : ITurnStore
{
    private const string SelectStart = """
        SELECT i.Status, i.Body, c.State, c.Version, c.Reference, c.ReferenceVerified, c.MemberId, c.Loss FROM (SELECT 1)
        LEFT JOIN Inbox i ON i.Channel = ?1 AND i.Conversation = ?2 AND i.ActivityId = ?3
        LEFT JOIN Conversations c ON c.Channel = ?1 AND c.Conversation = ?2
        """;

    public TurnStart Begin(InboxKey key) => reads.Read(key, static (session, key) => Read(session, key));

    public Task<CommitResult> CommitAsync(UnitOfWork work, CancellationToken cancellationToken) =>
        writer.RunAsync(new TurnJob(work, work.Rows is DomainRows { HasChanges: true } rows ? rows : null), cancellationToken);

    private static TurnStart Read(ReadSession session, InboxKey key)
    {
        var row = session[SelectStart].Bind(1, key.Channel).Bind(2, key.Conversation).Bind(3, key.ActivityId);
        try
        {
            row.Step();
            var answer = row.IsNull(0) ? null : new TurnAnswer((int)row.Integer(0), row.Blob(1));
            return new TurnStart(answer, row.Text(2), row.Integer(3), ReadReference(row)); // an absent version reads as 0
        }
        finally
        {
            row.Reset();
        }
    }

    private static StoredReference? ReadReference(Statement row) =>
        row.Text(4) is { } json ? new StoredReference(json, row.Integer(5) != 0, (int?)row.IntegerOrNull(6), (ConversationLoss?)row.IntegerOrNull(7)) : null;
}
