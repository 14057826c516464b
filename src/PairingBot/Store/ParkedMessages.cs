using PairingBot.Outbox;
using PairingBot.Store.Reading;
using PairingBot.Store.Rows;
using PairingBot.Store.Sql;
using PairingBot.Store.Writing;

namespace PairingBot.Store;

/// <inheritdoc/>
internal sealed class ParkedMessages(ReadSessions reads, StoreWriter writer) : IParkedMessages
{
    private const string CountParked = "SELECT count(*) FROM Outbox WHERE State = 2";
    private const string SelectParked = "SELECT Id, Channel, Kind, Attempts, CreatedAt, Reason FROM Outbox WHERE State = 2 AND Id > ?1 ORDER BY Id LIMIT ?2";
    private const string RetryOne = "UPDATE Outbox SET State = 0, Attempts = 0, NotBefore = ?2, Reason = NULL WHERE State = 2 AND Id = ?1";
    private const string RetryAll = "UPDATE Outbox SET State = 0, Attempts = 0, NotBefore = ?1, Reason = NULL WHERE State = 2";

    public int Count() => reads.Read(0, static (session, _) =>
    {
        var row = session[CountParked];
        try
        {
            return row.Step() ? (int)row.Integer(0) : 0;
        }
        finally
        {
            row.Reset();
        }
    });

    public IReadOnlyList<ParkedMessage> Read(long afterId, int limit) => reads.Read((afterId, limit), static (session, q) =>
    {
        var row = session[SelectParked].Bind(1, q.afterId).Bind(2, q.limit);
        try
        {
            var result = new List<ParkedMessage>();
            while (row.Step()) result.Add(ReadRow(row));
            return result;
        }
        finally
        {
            row.Reset();
        }
    });

    public Task<int> RetryAsync(long? id, CancellationToken cancellationToken) => writer.RunAsync(
        session => id is { } one ? session[RetryOne].Bind(1, one).Bind(2, session.Now).Run() : session[RetryAll].Bind(1, session.Now).Run(), cancellationToken);

    private static ParkedMessage ReadRow(Statement row) => new(
        row.Integer(0), row.Text(1)!, (DeliveryKind)row.Integer(2), (int)row.Integer(3), Instants.FromStore(row.Integer(4)), row.Text(5) ?? "");
}
