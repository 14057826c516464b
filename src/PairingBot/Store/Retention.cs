using Microsoft.Extensions.Options;
using PairingBot.Domain.Bindings;
using PairingBot.Store.Reading;
using PairingBot.Store.Rows;
using PairingBot.Store.Sql;
using PairingBot.Store.Writing;

namespace PairingBot.Store;

/// <summary>
/// Deletes inbox rows and delivered or mailbox outbox rows after <see cref="StoreOptions.RetentionDays"/>, and messages that were given up as many days
/// after that. Ids grow with time, so it goes by id from the oldest and needs no index on instants. An inbox mark stays as long as a message of its turn
/// does: without the mark the same activity would be handled again, and its replies would have the keys of those that are still there. What waits stays;
/// domain rows are never deleted. Wrong binding codes go when they count no longer (<see cref="WrongTries.Counted"/>): anybody can send them.
/// </summary>
internal sealed partial class Retention(ReadSessions reads, StoreWriter writer, IOptions<StoreOptions> options, TimeProvider time, ILogger<Retention> logger) : BackgroundService
{
    private const int Page = 500;
    private const string SelectInbox = "SELECT Id, ReceivedAt FROM Inbox WHERE Id > ?1 ORDER BY Id LIMIT 500";
    private const string SelectOutbox = "SELECT Id, CreatedAt FROM Outbox WHERE Id > ?1 ORDER BY Id LIMIT 500";
    private const string DeleteOutbox = "DELETE FROM Outbox WHERE Id > ?1 AND Id <= ?2 AND (State IN (1, 3) OR (State = 2 AND NotBefore < ?3))";

    // What became of a broadcast's message outlives the message.
    private const string KeepDeliveries = """
        UPDATE BroadcastRecipients SET Delivery = (SELECT CASE o.State WHEN 2 THEN 3 ELSE 2 END FROM Outbox o WHERE o."Key" = DeliveryKey)
        WHERE DeliveryKey IN (SELECT "Key" FROM Outbox WHERE Id > ?1 AND Id <= ?2 AND State IN (1, 2, 3))
        """;

    // A turn's mark and messages are committed with the same instant, also the messages that go into other conversations. Old messages that are still there
    // are few, so they are read whole, by id; that another turn of that instant keeps its mark with them does no harm.
    private const string DeleteInbox = """
        DELETE FROM Inbox WHERE Id > ?1 AND Id <= ?2 AND ReceivedAt NOT IN
        (SELECT CreatedAt FROM Outbox WHERE Id <= ?3)
        """;

    private const string DeleteTries = "DELETE FROM WrongTries WHERE Since <= ?1";

    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var wait = First; ; wait = Every)
        {
            await Task.Delay(wait, time, stoppingToken);
            try
            {
                await RunOnceAsync(stoppingToken);
            }
#pragma warning disable CA1031 // whatever fails, the next hour tries again; an exception here would stop the service
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Log.PutOff(logger, e);
            }
        }
    }

    /// <summary>Deletes all that is old enough now; gives the number of rows.</summary>
    internal async Task<int> RunOnceAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow().AddDays(-options.Value.RetentionDays).ToStore();
        var (messages, last) = await DeleteAsync(SelectOutbox, DeleteOutbox, before, before, cancellationToken); // first, since what is left of them holds marks
        var (marks, _) = await DeleteAsync(SelectInbox, DeleteInbox, before, last, cancellationToken);
        var counted = (time.GetUtcNow() - WrongTries.Counted).ToStore();
        var tries = await writer.RunAsync(session => session[DeleteTries].Bind(1, counted).Run(), cancellationToken);
        Log.Deleted(logger, messages + marks + tries);
        return messages + marks + tries;
    }

    /// <summary>Goes through the rows from before that instant; gives how many it deleted, and the last id that it went past.</summary>
    private async Task<(int Deleted, long LastId)> DeleteAsync(string select, string delete, long before, long third, CancellationToken cancellationToken)
    {
        var (deleted, after) = (0, 0L);
        while (true)
        {
            var old = reads.Read((select, after, before), static (session, q) => ReadOld(session[q.select].Bind(1, q.after), q.before));
            if (old.Count == 0) return (deleted, after);
            var from = after;
            if (delete == DeleteOutbox) await writer.RunAsync(session => session[KeepDeliveries].Bind(1, from).Bind(2, old.LastId).Run(), cancellationToken);
            deleted += await writer.RunAsync(session => session[delete].Bind(1, from).Bind(2, old.LastId).Bind(3, third).Run(), cancellationToken);
            after = old.LastId;
            if (old.Count < Page) return (deleted, after);
        }
    }

    private static (int Count, long LastId) ReadOld(Statement rows, long before)
    {
        try
        {
            var (count, last) = (0, 0L);
            while (rows.Step() && rows.Integer(1) < before) (count, last) = (count + 1, rows.Integer(0));
            return (count, last);
        }
        finally
        {
            rows.Reset();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Rows} rows were past their days and are deleted.")]
        public static partial void Deleted(ILogger logger, int rows);

        [LoggerMessage(2, LogLevel.Warning, "Old rows stay for now: the store can't be written.")]
        public static partial void PutOff(ILogger logger, Exception exception);
    }
}
