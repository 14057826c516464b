using Microsoft.Extensions.Options;
using PairingBot.Store.Reading;
using PairingBot.Store.Rows;
using PairingBot.Store.Sql;
using PairingBot.Store.Writing;

namespace PairingBot.Store;

/// <summary>
/// Deletes inbox rows and delivered or mailbox outbox rows after <see cref="StoreOptions.RetentionDays"/>. Ids grow with time, so it goes
/// by id from the oldest and needs no index on instants. What waits or is parked stays; domain rows are never deleted.
/// </summary>
internal sealed partial class Retention(ReadSessions reads, StoreWriter writer, IOptions<StoreOptions> options, TimeProvider time, ILogger<Retention> logger) : BackgroundService
{
    private const int Page = 500;
    private const string SelectInbox = "SELECT Id, ReceivedAt FROM Inbox WHERE Id > ?1 ORDER BY Id LIMIT 500";
    private const string SelectOutbox = "SELECT Id, CreatedAt FROM Outbox WHERE Id > ?1 ORDER BY Id LIMIT 500";
    private const string DeleteInbox = "DELETE FROM Inbox WHERE Id > ?1 AND Id <= ?2";
    private const string DeleteOutbox = "DELETE FROM Outbox WHERE Id > ?1 AND Id <= ?2 AND State IN (1, 3)";
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
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
        var deleted = await DeleteAsync(SelectInbox, DeleteInbox, before, cancellationToken) + await DeleteAsync(SelectOutbox, DeleteOutbox, before, cancellationToken);
        Log.Deleted(logger, deleted);
        return deleted;
    }

    private async Task<int> DeleteAsync(string select, string delete, long before, CancellationToken cancellationToken)
    {
        var (deleted, after) = (0, 0L);
        while (true)
        {
            var old = reads.Read((select, after, before), static (session, q) => ReadOld(session[q.select].Bind(1, q.after), q.before));
            if (old.Count == 0) return deleted;
            var from = after;
            deleted += await writer.RunAsync(session => session[delete].Bind(1, from).Bind(2, old.LastId).Run(), cancellationToken);
            if (old.Count < Page) return deleted;
            after = old.LastId;
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
