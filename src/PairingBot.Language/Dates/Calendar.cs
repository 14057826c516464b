using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;

namespace PairingBot.Language.Dates;

/// <summary>Years, months and days that are named, with what was left unsaid filled by the tense.</summary>
internal static class Calendar
{
    /// <summary>The year of a match's groups <c>y</c> (said) or <c>yr</c> (relative); null when neither.</summary>
    public static int? Year(Match match, DateFrame frame)
    {
        if (match.Groups["y"] is { Success: true } said)
        {
            var year = Numeral.ReadDigits(said.ValueSpan);
            return year < 100 ? 2000 + year : year;
        }

        return match.Groups["yr"] is { Success: true } word ? frame.Today.Year + Offset(word.Value) : null;
    }

    /// <summary>A month by its number: in a query this year's when it has begun.</summary>
    public static DateOnly? Month(int? year, int month, DateFrame frame)
    {
        if (month is < 1 or > 12) return null;
        if (year is not null) return Day(year.Value, month, 1);
        var thisYear = new DateOnly(frame.Today.Year, month, 1);
        var begun = thisYear <= frame.Today;
        if (frame.Tense == Tense.Future) return thisYear.AddMonths(1) <= frame.Today ? thisYear.AddYears(1) : thisYear;
        return begun ? thisYear : thisYear.AddYears(-1);
    }

    /// <summary>A month and day: the most recent not after today, or the next not before it.</summary>
    public static DateOnly? MonthDay(int? year, int month, int day, DateFrame frame)
    {
        if (year is not null) return Day(year.Value, month, day);
        var step = frame.Tense == Tense.Future ? 1 : -1;
        // 29 February may be up to eight years away.
        for (var i = 0; i <= 8; i++)
        {
            var candidate = Day(frame.Today.Year + (i * step), month, day);
            if (candidate is { } found && (step > 0 ? found >= frame.Today : found <= frame.Today)) return found;
        }

        return null;
    }

    /// <summary>A bare day of the month.</summary>
    public static DateOnly? DayOfMonth(int day, DateFrame frame)
    {
        var step = frame.Tense == Tense.Future ? 1 : -1;
        for (var i = 0; i <= 3; i++)
        {
            var month = frame.FirstOfMonth(i * step);
            if (Day(month.Year, month.Month, day) is { } found && (step > 0 ? found >= frame.Today : found <= frame.Today)) return found;
        }

        return null;
    }

    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1949 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>上上 −2, 上 −1, 下 +1, 下下 +2, else this one.</summary>
    public static int Steps(string word)
    {
        var up = word.Count(c => c == '上');
        return up > 0 ? -up : word.Count(c => c is '下' or '次');
    }

    private static int Offset(string word) => word switch
    {
        "大前年" => -3,
        "前年" => -2,
        "去年" or "上年" => -1,
        "明年" or "来年" or "次年" => 1,
        "后年" => 2,
        _ => 0,
    };
}
