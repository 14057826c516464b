using System.Collections.Concurrent;
using PairingBot.Domain.History;

namespace PairingBot.Store.Rows;

/// <summary>The counters of the process. A number is handed out once, even when its turn fails: gaps are allowed, a second use is not.</summary>
internal sealed class CounterValues
{
    private readonly ConcurrentDictionary<string, int> _highest = new(StringComparer.Ordinal);
    private volatile bool _loaded;

    /// <summary>Takes over what the store holds, at start-up.</summary>
    public void Load(IEnumerable<KeyValuePair<string, int>> committed)
    {
        foreach (var (name, value) in committed) _highest.AddOrUpdate(name, value, (_, old) => Math.Max(old, value));
        _loaded = true;
    }

    public int Next(string counter) => _loaded
        ? _highest.AddOrUpdate(counter, 1, (_, old) => checked(old + 1))
        : throw new InvalidOperationException("Counters are not loaded before the store is open.");
}

/// <summary>Numbers for one turn; the highest of each counter is committed with it.</summary>
internal sealed class Numbers(CounterValues counters, UnitOfWork work) : INumbers
{
    public int Next(string counter)
    {
        var number = counters.Next(counter);
        work.Counters[counter] = Math.Max(number, work.Counters.GetValueOrDefault(counter));
        return number;
    }
}
