using System.Collections;

namespace PairingBot.Commands.LanguageChecks.Scoring;

/// <summary>How often each value of each slot occurs.</summary>
internal sealed class Tally : IEnumerable<(string Slot, string Value, int Count)>
{
    private readonly Dictionary<(string Slot, string Value), int> _counts = [];

    public int Total => _counts.Values.Sum();

    public void Add(string slot, string value) => _counts[(slot, value)] = _counts.GetValueOrDefault((slot, value)) + 1;

    /// <summary>What both hold.</summary>
    public Tally And(Tally other) => Where(unit => Math.Min(unit.Count, other._counts.GetValueOrDefault((unit.Slot, unit.Value))));

    /// <summary>What only this one holds.</summary>
    public Tally Without(Tally other) => Where(unit => unit.Count - other._counts.GetValueOrDefault((unit.Slot, unit.Value)));

    public IEnumerator<(string Slot, string Value, int Count)> GetEnumerator() => _counts.Select(pair => (pair.Key.Slot, pair.Key.Value, pair.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Join(' ', this.Select(unit => $"{unit.Slot}={unit.Value}{(unit.Count > 1 ? "×" + unit.Count : "")}"));

    private Tally Where(Func<(string Slot, string Value, int Count), int> count)
    {
        var kept = new Tally();
        foreach (var unit in this)
            if (count(unit) is > 0 and var left) kept._counts[(unit.Slot, unit.Value)] = left;
        return kept;
    }
}
