using PairingBot.Store.Reading;
using PairingBot.Store.Writing;

namespace PairingBot.Store.Startup;

/// <summary>Opens the store before anything else starts, and closes it after everything else has stopped.</summary>
internal interface IStoreInitializer
{
    /// <summary>Lock, migrations, counters, writer; a second call does nothing. Throws <see cref="StoreRefusedException"/>.</summary>
    void Open();

    /// <summary>True when the store can be read without opening it, false when there is none yet. Changes nothing. Throws <see cref="StoreRefusedException"/>, also for a store of an older version.</summary>
    bool CanBeRead();

    /// <summary>Finishes what waits for the writer, empties the log and frees the lock.</summary>
    void Close();
}

/// <summary>The start order of the store. Commands that need the store without the web service call it themselves.</summary>
internal sealed class StoreStartup(StoreLock storeLock, StoreContents contents, StoreWriter writer, StoreClosing closing) : IStoreInitializer, IHostedLifecycleService
{
    private bool _open;

    public void Open()
    {
        if (_open) return;
        storeLock.Take();
        try
        {
            contents.Prepare();
            writer.Start();
        }
        catch
        {
            contents.LetGo();
            storeLock.Abandon();
            throw;
        }

        closing.Opened();
        _open = true;
    }

    public bool CanBeRead() => contents.CanBeRead();

    public void Close()
    {
        if (!_open) return;
        _open = false;
        closing.Close();
        contents.LetGo();
        storeLock.Release();
    }

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        Open();
        return Task.CompletedTask;
    }

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        Close();
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>The end of the store's life, in order.</summary>
internal sealed partial class StoreClosing(StoreWriter writer, ReadSessions reads, StoreFile file, StoreHealth health, ILogger<StoreClosing> logger)
{
    public void Opened()
    {
        health.Opened();
        Log.Opened(logger, file.Path);
    }

    public void Close()
    {
        writer.Stop();
        health.Closed();
        reads.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearPool(new Microsoft.Data.Sqlite.SqliteConnection(file.PooledReadString));
        try
        {
            Checkpointer.Truncate(file);
        }
        catch (Exception e) when (e is Microsoft.Data.Sqlite.SqliteException or StoreUnavailableException)
        {
            Log.NotEmptied(logger, e.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The store {Path} is open.")]
        public static partial void Opened(ILogger logger, string path);

        [LoggerMessage(2, LogLevel.Warning, "The log of the store could not be emptied at the end; the next start reads it. {Reason}")]
        public static partial void NotEmptied(ILogger logger, string reason);
    }
}
