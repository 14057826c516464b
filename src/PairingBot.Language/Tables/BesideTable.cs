namespace PairingBot.Language.Tables;

/// <summary>What the lines beside a table say together.</summary>
/// <param name="rows">How many rows the table has.</param>
internal sealed class BesideTable(int rows)
{
    private readonly SortedDictionary<int, SlotValues> _values = [];

    /// <summary>What is said below so many rows.</summary>
    public SlotValues Of(int above) => _values.TryGetValue(above, out var values) ? values : _values[above] = new SlotValues();

    /// <summary>What holds for a row: what the nearest line above it says of a slot, else what is said below the whole table.</summary>
    public SlotValues For(int place)
    {
        var all = new SlotValues();
        foreach (var (_, values) in _values.Where(v => v.Key <= place).Reverse().Concat(_values.Where(v => v.Key == rows)))
            foreach (var (slot, value) in values) all[slot] ??= value;
        return all;
    }

    /// <summary>They ask for it to be recorded.</summary>
    public bool Asks { get; set; }

    /// <summary>They ask other people for something: the table is a part of that.</summary>
    public bool IsForOthers { get; set; }

    /// <summary>True when they call it activities, false when problems; null when neither.</summary>
    public bool? OfActivities { get; set; }

    /// <summary>Lines that nothing was read from.</summary>
    public List<string> Unread { get; } = [];
}
