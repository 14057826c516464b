using PairingBot.Store.Sql;

namespace PairingBot.Store.Writing;

/// <summary>
/// Moves the write-ahead log into the database beside the writer, so that no commit waits for it, and bounds the log's size.
/// See https://sqlite.org/wal.html#ckpt and https://sqlite.org/wal.html#avoiding_excessively_large_wal_files
/// </summary>
internal sealed partial class Checkpointer(StoreFile file, StoreWriter writer, TimeProvider time, ILogger<Checkpointer> logger) : BackgroundService
{
    private const long PagesBeforeHelp = 8_192; // 32 MB
    private const int QuietTicksBeforeTruncate = 20;
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(500);
    private long _seen;
    private int _quiet;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tick, time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) RunOnce();
    }

    /// <summary>After commits moves what it can; after a quiet while empties the log.</summary>
    internal void RunOnce()
    {
        try
        {
            var commits = writer.Commits;
            if (commits != _seen)
            {
                (_seen, _quiet) = (commits, 0);
                MoveOn();
            }
            else if (++_quiet == QuietTicksBeforeTruncate)
            {
                Truncate(file);
            }
        }
#pragma warning disable CA1031 // whatever fails, the next tick tries again; an exception here would stop the service
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.Failed(logger, e);
        }
    }

    /// <summary>Empties the log; waits for readers and the writer for a moment only.</summary>
    public static void Truncate(StoreFile file)
    {
        using var connection = file.OpenForWriting();
        _ = StoreFile.Ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <summary>Under steady load the writer adds frames while this runs and the log would never start over: then the writer does the short rest.</summary>
    private void MoveOn()
    {
        using var connection = file.OpenForWriting();
        using var statement = new Statement(connection, "PRAGMA wal_checkpoint(PASSIVE)");
        if (statement.Step() && statement.Integer(1) > PagesBeforeHelp) writer.FinishCheckpoint();
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A checkpoint failed; the next one tries again.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
