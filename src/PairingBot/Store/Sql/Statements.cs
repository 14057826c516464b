using Microsoft.Data.Sqlite;

namespace PairingBot.Store.Sql;

/// <summary>The statements of one connection, each prepared when first used. Keys are constants, so the reference is enough to find them.</summary>
internal sealed class Statements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, Statement> _prepared = new(ReferenceEqualityComparer.Instance);

    public Statement this[string constantSql]
    {
        get
        {
            if (!_prepared.TryGetValue(constantSql, out var statement)) _prepared[constantSql] = statement = new Statement(connection, constantSql);
            return statement;
        }
    }

    public void Dispose()
    {
        foreach (var statement in _prepared.Values) statement.Dispose();
        _prepared.Clear();
    }
}
