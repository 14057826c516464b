namespace PairingBot.Language;

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
