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

/// <summary>A value with the span of <see cref="Recognition.Text"/> that said it.</summary>
public abstract record SlotValue(int Start, int Length);

/// <summary>A day.</summary>
public sealed record DateSlot(DateOnly Value, int Start, int Length) : SlotValue(Start, Length)
{
    /// <summary>Other days that the same words may mean, the likeliest of all being <see cref="Value"/>; empty when it is clear.</summary>
    public IReadOnlyList<DateOnly> Alternatives { get; init; } = [];

    /// <summary>The amount by which it is moved, when nothing else was said (延期一周): <see cref="Value"/> counts from today, and a dialog knows better from when; null for a day.</summary>
    public DateShift? Shift { get; init; }

    /// <summary>The clock time that was said with it, for a deadline or an hour to send at; null for the whole day.</summary>
    public TimeOnly? Time { get; init; }
}

/// <summary>A period, both days inclusive.</summary>
public sealed record RangeSlot(DateOnly First, DateOnly Last, int Start, int Length) : SlotValue(Start, Length);

/// <summary>A clock time, with its end when a range was said.</summary>
public sealed record TimeSlot(TimeOnly From, TimeOnly? To, int Start, int Length) : SlotValue(Start, Length);

/// <summary>A span kept as the person wrote it.</summary>
public sealed record TextSlot(string Value, int Start, int Length) : SlotValue(Start, Length);

/// <summary>Words of a closed list, such as <c>xlsx</c>, in the order in which they were said.</summary>
public sealed record ChoiceSlot(IReadOnlyList<string> Values, int Start, int Length) : SlotValue(Start, Length);

/// <summary>Yes, said in passing; or no, when it was declined in so many words.</summary>
public sealed record FlagSlot(int Start, int Length) : SlotValue(Start, Length)
{
    /// <summary>False for 不要回执.</summary>
    public bool Value { get; init; } = true;
}

/// <summary>People as they were named; <c>@me</c> is the speaker.</summary>
public sealed record NamesSlot(IReadOnlyList<string> Names, int Start, int Length) : SlotValue(Start, Length);

/// <summary>One or several items that a message refers to.</summary>
public sealed record RefsSlot(IReadOnlyList<ItemRef> Items, int Start, int Length) : SlotValue(Start, Length);

/// <summary>Groups by their code, and branches by name.</summary>
public sealed record AudienceSlot(IReadOnlyList<string> Groups, IReadOnlyList<BranchMention> Branches, int Start, int Length) : SlotValue(Start, Length);

/// <summary>A whole number.</summary>
public sealed record NumberSlot(int Value, int Start, int Length) : SlotValue(Start, Length);

/// <summary>One or several branches or outside organisations.</summary>
public sealed record BranchesSlot(IReadOnlyList<BranchMention> Mentions, int Start, int Length) : SlotValue(Start, Length);

/// <summary>A name in the text and the branches that it may mean.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Candidates">Ids of the branches that bear this name: one when it is clear, several when it must be asked about, none for an outside organisation.</param>
public sealed record BranchMention(string Text, IReadOnlyList<int> Candidates, int Start, int Length)
{
    /// <summary>True when the name was only nearly matched (a slip of the keyboard) and is offered as a question.</summary>
    public bool IsGuess { get; init; }
}
