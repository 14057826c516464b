using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace PairingBot.Language.Dates;

/// <summary>Dates in TIMEX, written and resolved by Microsoft.Recognizers.Text.DataTypes.TimexExpression.</summary>
internal static class DateTimex
{
    /// <summary>A day, a moment, a clock time or a range (whose end TIMEX leaves out); a deadline is its last day or moment.</summary>
    public static TimexProperty Of(DateMatch match) => match switch
    {
        { Kind: DateKind.Range } => Days(match),
        { Kind: DateKind.Time, Time: { } time } => Lasting(TimexProperty.FromTime(new Time(time.Hour, time.Minute, time.Second)), time, match.TimeTo),
        { Time: { } time } => Lasting(TimexProperty.FromDateTime(Day(match).ToDateTime(time)), time, match.Kind == DateKind.Deadline ? null : match.TimeTo),
        _ => TimexProperty.FromDate(Day(match).ToDateTime(default)),
    };

    /// <summary>The values of an expression as the library resolves them: the likeliest first, then the other days that the words may mean.</summary>
    public static List<Resolution.Entry> Resolve(DateMatch match, DateTime now)
    {
        string[] timexes = [match.Timex, .. match.Alternatives.Select(day => TimexProperty.FromDate(day.ToDateTime(default)).TimexValue)];
        return TimexResolver.Resolve(timexes, now).Values;
    }

    private static DateOnly Day(DateMatch match) => match.IsNextDay ? match.To.AddDays(1) : match.To;

    private static TimexProperty Days(DateMatch match)
    {
        var range = TimexProperty.FromDate(match.From.ToDateTime(default));
        range.Days = match.To.DayNumber - match.From.DayNumber + 1;
        return range;
    }

    // Hours and minutes apart: the library adds minutes above sixty wrongly to a time that has minutes.
    private static TimexProperty Lasting(TimexProperty start, TimeOnly from, TimeOnly? to)
    {
        if (to is not { } end || end == from) return start;
        var length = end - from;
        if (length.Hours > 0) start.Hours = length.Hours;
        if (length.Minutes > 0) start.Minutes = length.Minutes;
        return start;
    }
}
