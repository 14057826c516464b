using System.Collections.Concurrent;
using PairingBot.Store.Reading;
using PairingBot.Store.Writing;

namespace PairingBot.Store;

/// <summary>Values that the service makes once and keeps, such as a signing key. They are secrets: never log them.</summary>
internal interface ISettings
{
    /// <summary>The stored value; when there is none, the one that <paramref name="create"/> makes, stored before it is given out.</summary>
    Task<string> GetOrCreateAsync(string name, Func<string> create, CancellationToken cancellationToken);
}

/// <summary>Settings in the store, remembered by the process.</summary>
internal sealed class Settings(ReadSessions reads, StoreWriter writer) : ISettings
{
    private const string Select = "SELECT Value FROM Settings WHERE Name = ?1";
    private const string Insert = "INSERT INTO Settings (Name, Value) VALUES (?1, ?2) ON CONFLICT (Name) DO NOTHING";
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    public async Task<string> GetOrCreateAsync(string name, Func<string> create, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(name, out var known)) return known;
        if (Find(name) is null)
        {
            var created = create();
            await writer.RunAsync(session => session[Insert].Bind(1, name).Bind(2, created).Run(), cancellationToken);
        }

        return _known[name] = Find(name)!;
    }

    private string? Find(string name) => reads.Read(name, static (session, name) =>
    {
        var row = session[Select].Bind(1, name);
        try
        {
            return row.Step() ? row.Text(0) : null;
        }
        finally
        {
            row.Reset();
        }
    });
}
