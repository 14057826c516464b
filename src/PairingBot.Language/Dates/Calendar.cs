using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;

namespace PairingBot.Language.Dates;

/// <summary>Years, months and days that are named, with what was left unsaid filled by the tense.</summary>
internal static class Calendar
{
    /// <summary>A month in English, group <c>mon</c>.</summary>
    public const string EnglishMonth = "(?<mon>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?";

    /// <summary>A year after an English date, group <c>y</c> or <c>yr</c>.</summary>
    public const string EnglishYear = @"(?:,?\s?(?:of\s|in\s)?(?<y>(?:19|20)\d{2})\b(?!-)|,?\s(?:of\s|in\s)?(?<yr>last|this|next)\syear\b)";

    private const string EnglishMonths = "janfebmaraprmayjunjulaugsepoctnovdec";

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

    /// <summary>The month that an English name's first three letters say.</summary>
    public static int MonthOf(string name) => (EnglishMonths.IndexOf(name, StringComparison.Ordinal) / 3) + 1;

    /// <summary>A month by its number: in a query this year's when it has begun.</summary>
    public static DateOnly? Month(int? year, int month, DateFrame frame)
    {
        if (month is < 1 or > 12) return null;
        if (year is not null) return Day(year.Value, month, 1);
        var thisYear = new DateOnly(frame.Today.Year, month, 1);
        if (frame.Tense == Tense.Future) return thisYear.AddMonths(1) <= frame.Today ? thisYear.AddYears(1) : thisYear;
        return thisYear <= frame.Today ? thisYear : thisYear.AddYears(-1);
    }

    /// <summary>A month and day: the most recent not after today, or the next not before it.</summary>
    public static DateOnly? MonthDay(int? year, int month, int day, DateFrame frame)
    {
        if (year is not null) return Day(year.Value, month, day);
        // 29 February may be up to eight years away.
        return Nearest(frame, 8, step => Day(frame.Today.Year + step, month, day));
    }

    /// <summary>A bare day of the month.</summary>
    public static DateOnly? DayOfMonth(int day, DateFrame frame) => Nearest(frame, 3, step =>
    {
        var month = frame.FirstOfMonth(step);
        return Day(month.Year, month.Month, day);
    });

    /// <summary>The candidate of the nearest step: not before today in the future, else not after it.</summary>
    public static DateOnly? Nearest(DateFrame frame, int steps, Func<int, DateOnly?> candidate)
    {
        var step = frame.Tense == Tense.Future ? 1 : -1;
        for (var i = 0; i <= steps; i++)
            if (candidate(i * step) is { } found && (step > 0 ? found >= frame.Today : found <= frame.Today)) return found;
        return null;
    }

    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1949 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    public static DateOnly EndOfMonth(DateOnly first) => new DateOnly(first.Year, first.Month, 1).AddMonths(1).AddDays(-1);

    /// <summary>上上 −2, 上 −1, 下 +1, 下下 +2, else this one.</summary>
    public static int Steps(string word)
    {
        var up = word.Count(c => c == '上');
        return up > 0 ? -up : word.Count(c => c is '下' or '次');
    }

    /// <summary>last −1, next +1, else this one.</summary>
    public static int EnglishSteps(string word) => word switch
    {
        "last" or "previous" or "past" or "prior" or "preceding" => -1,
        "next" or "following" or "coming" or "upcoming" => 1,
        _ => 0,
    };

    private static int Offset(string word) => word switch
    {
        "大前年" => -3,
        "前年" => -2,
        "去年" or "上年" or "上一年" or "last" => -1,
        "明年" or "来年" or "次年" or "下一年" or "next" => 1,
        "后年" => 2,
        _ => 0,
    };
}
