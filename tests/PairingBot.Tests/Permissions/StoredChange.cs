using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using PairingBot.Domain.History;

namespace PairingBot.Tests.Permissions;

/// <summary>A row of the history, as it stands in the store's file.</summary>
internal sealed record StoredChange(long Id, string Subject, int Number, ChangeKind Kind, int By, string Conversation, string ActivityId, JsonNode? Before, JsonNode? After)
{
    private const string Columns = "SELECT Id, Subject, Number, Kind, MemberId, Conversation, ActivityId, Before, After FROM History ";

    /// <summary>The rows that came after one of them.</summary>
    public static IReadOnlyList<StoredChange> Since(SqliteConnection store, long id) => Read(store, Columns + "WHERE Id > $id ORDER BY Id", ("$id", id));

    /// <summary>What was done to the same thing before, the latest first.</summary>
    public IReadOnlyList<StoredChange> Earlier(SqliteConnection store) =>
        Read(store, Columns + "WHERE Subject = $subject AND Number = $number AND Id < $id ORDER BY Id DESC", ("$subject", Subject), ("$number", Number), ("$id", Id));

    public override string ToString() => $"{Subject} {Number} {Kind} by {By} ({Conversation}/{ActivityId}): {Before?.ToJsonString()} → {After?.ToJsonString()}";

    private static List<StoredChange> Read(SqliteConnection store, string sql, params (string Name, object Value)[] values)
    {
        using var command = store.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        using var row = command.ExecuteReader();
        var rows = new List<StoredChange>();
        while (row.Read()) rows.Add(new(row.GetInt64(0), row.GetString(1), row.GetInt32(2), (ChangeKind)row.GetInt32(3), row.GetInt32(4), row.GetString(5), row.GetString(6), Json(row, 7), Json(row, 8)));
        return rows;
    }

    private static JsonNode? Json(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : JsonNode.Parse(row.GetString(column));
}
