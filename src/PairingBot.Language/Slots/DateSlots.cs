using PairingBot.Language.Dates;

namespace PairingBot.Language.Slots;

/// <summary>A found date as the value of a slot.</summary>
internal static class DateSlots
{
    /// <summary>The last day that was said, with its clock time, and the other days that it may be where nothing tells which.</summary>
    public static DateSlot Of(DateMatch match) => new(match.To, match.Start, match.Length) { Time = match.Time, Alternatives = Others(match) };

    // 寒假解决: what is not known of a period is, for a day, when it ends.
    private static IReadOnlyList<DateOnly> Others(DateMatch match) => !match.IsVague ? [] : match.Kind == DateKind.Range ? [.. match.Alternatives.Skip(1)] : match.Alternatives;
}
