namespace PairingBot.Language.Dates;

/// <summary>A period from one part to another: either end takes from the other what it leaves unsaid.</summary>
internal static class Periods
{
    public static (DatePart From, DatePart To) Between(DatePart from, DatePart to, DateFrame frame)
    {
        if (to is { Weekday: { } weekday, HasYear: false })
        {
            var day = Ordinals.Weekday(from.From, from.From.AddDays(6), weekday, 1) ?? to.To;
            return (from, to.At(day));
        }

        if (!to.HasMonth && Calendar.Day(from.From.Year, from.From.Month, to.To.Day) is { } sameMonth) to = to with { From = sameMonth, To = sameMonth };
        else if (!to.HasYear && from.HasYear && InYear(to, from.From.Year) is { } moved) to = moved;
        else if (to.HasYear && !from.HasYear && from.HasMonth && from.Weekday is null) from = Backwards(from, to);
        if (to.To < from.From && !to.HasYear && (frame.Tense == Tense.Future || from.HasYear)) to = InYear(to, to.To.Year + 1) ?? to;
        if (to.To < from.From && !from.HasYear) from = InYear(from, from.From.Year - 1) ?? from;
        return to.To < from.From ? (to, from) : (from, to);
    }

    // March to May 2025: the year belongs to both, or to the end alone (12月到明年2月).
    private static DatePart Backwards(DatePart from, DatePart to) =>
        InYear(from, to.To.Year) is { } same && same.From <= to.To ? same : InYear(from, to.To.Year - 1) ?? from;

    private static DatePart? InYear(DatePart part, int year)
    {
        if (Calendar.Day(year, part.From.Month, part.From.Day) is not { } from) return null;
        return part with { From = from, To = part.Grain == Grain.Month ? Calendar.EndOfMonth(from) : from.AddDays(part.To.DayNumber - part.From.DayNumber) };
    }
}
