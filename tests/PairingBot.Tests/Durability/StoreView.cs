using Microsoft.Data.Sqlite;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Durability;

/// <summary>Looks into the store's file from outside, as another program would.</summary>
internal sealed class StoreView : IDisposable
{
    private readonly SqliteConnection _connection;

    public StoreView(TestFolder folder)
        : this(folder.ConnectionString)
    {
    }

    public StoreView(string connectionString)
    {
        _connection = new SqliteConnection(connectionString + ";Pooling=False");
        _connection.Open();
    }

    public long Count(string table) => (long)Scalar($"SELECT COUNT(*) FROM {table}");

    public object Scalar(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()!;
    }

    public void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public IReadOnlyList<string> Topics()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT Topic FROM Activities";
        using var reader = command.ExecuteReader();
        var topics = new List<string>();
        while (reader.Read()) topics.Add(reader.GetString(0));
        return topics;
    }

    public void Dispose() => _connection.Dispose();
}
