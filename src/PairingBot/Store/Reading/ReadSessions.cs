using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using PairingBot.Store.Sql;
using PairingBot.Store.Writing;

namespace PairingBot.Store.Reading;

/// <summary>A connection that only reads, with its prepared statements; used by one caller at a time.</summary>
internal sealed class ReadSession(SqliteConnection connection) : IDisposable
{
    private readonly Statements _statements = new(connection);

    public Statement this[string constantSql] => _statements[constantSql];

    public void Dispose()
    {
        _statements.Dispose();
        connection.Dispose();
    }
}

/// <summary>A small pool of read sessions. Each query sees what was committed when it began.</summary>
internal sealed class ReadSessions(StoreFile file) : IDisposable
{
    private const int Kept = 8;
    private readonly ConcurrentBag<ReadSession> _idle = [];
    private volatile bool _closed;

    /// <summary>Runs a query on a session; one that throws is not used again.</summary>
    public T Read<TArgument, T>(TArgument argument, Func<ReadSession, TArgument, T> query)
    {
        file.CheckInPlace(); // a session that is open would go on reading what is gone
        ReadSession? session = null;
        T result;
        try
        {
            if (!_idle.TryTake(out session)) session = new ReadSession(file.OpenForReading());
            result = query(session, argument);
        }
        catch (Exception e)
        {
            session?.Dispose();
            if (StoreFailures.Explain(e) is { } why) throw new StoreUnavailableException(why, e);
            throw;
        }

        if (_closed || _idle.Count >= Kept) session.Dispose();
        else _idle.Add(session);
        return result;
    }

    public void Dispose()
    {
        _closed = true;
        while (_idle.TryTake(out var session)) session.Dispose();
    }
}
