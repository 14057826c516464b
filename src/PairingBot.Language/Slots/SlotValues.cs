using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace PairingBot.Language;

/// <summary>The slots of one frame by name; see <see cref="SlotNames"/>.</summary>
public sealed class SlotValues : IReadOnlyCollection<KeyValuePair<string, SlotValue>>
{
    private readonly SortedList<string, SlotValue> _values = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <summary>The value of a slot, or null when it was not said.</summary>
    public SlotValue? this[string slot]
    {
        get => _values.GetValueOrDefault(slot);
        set
        {
            if (value is null) _values.Remove(slot);
            else _values[slot] = value;
        }
    }

    /// <summary>The slot's value when it was said and is of the kind asked for.</summary>
    public bool TryGet<T>(string slot, [NotNullWhen(true)] out T? value)
        where T : SlotValue => (value = this[slot] as T) is not null;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, SlotValue>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
