using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;

namespace PairingBot.Language.Dates;

/// <summary>Days of the lunar calendar by number: 农历八月十五, 腊月廿三, 大年初六, 年三十.</summary>
internal static partial class LunarDates
{
    public static DatePart? Read(Match match, DateFrame frame)
    {
        var year = Calendar.Year(match, frame);
        if (match.Groups["eve"].Success) return Part(year is { } y ? LunarCalendar.LastDay(y - 1) : Calendar.Nearest(frame, 1, step => LunarCalendar.LastDay(frame.Today.Year - 1 + step)));
        var month = match.Groups["m"].Value switch { "" or "正" => 1, "冬" => 11, "腊" => 12, var word => Numeral.Read(word) ?? 0 };
        if (match.Groups["d"].Success)
        {
            var day = Numeral.Read(match.Groups["d"].ValueSpan.TrimStart('初')) ?? 0;
            return Part(year is { } said ? LunarCalendar.Day(said, month, day) : Near(frame, month, day));
        }

        var first = year is { } whole ? LunarCalendar.Day(whole, month, 1) : Near(frame, month, 1);
        return first is { } from && MonthLength(from, month) is { } length ? DatePart.Period(from, from.AddDays(length - 1), Grain.Month) : null;
    }

    /// <summary>The lunar day that is nearest in the tense; the last months of a lunar year fall into the next calendar year.</summary>
    public static DateOnly? Near(DateFrame frame, int month, int day)
    {
        DateOnly? best = null;
        for (var year = frame.Today.Year - 2; year <= frame.Today.Year + 2; year++)
        {
            if (LunarCalendar.Day(year, month, day) is not { } found) continue;
            if (frame.Tense == Tense.Future)
            {
                if (found >= frame.Today) return found;
            }
            else if (found <= frame.Today) best = found;
        }

        return best;
    }

    private static int? MonthLength(DateOnly first, int month) =>
        LunarCalendar.Day(first.Year, month, 1) == first ? LunarCalendar.MonthLength(first.Year, month) : LunarCalendar.MonthLength(first.Year - 1, month);

    private static DatePart? Part(DateOnly? day) => day is { } found ? DatePart.Known(found) : null;

    private const string DayPattern = "初[一二三四五六七八九十]|三十|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|十[一二三四五六七八九]";

    [GeneratedRegex(
        "(?:" + ChineseYears.Pattern + ")?(?:" +
        "(?:农历|阴历|旧历)(?:" + ChineseYears.Pattern + ")?(?:的)?(?<m>十[一二]?|[一二三四五六七八九正冬腊])月(?:(?<d>" + DayPattern + "))?" +
        "|(?<m>[正腊])月(?:(?<d>" + DayPattern + "))?(?!饼)|(?<m>冬)月(?<d>" + DayPattern + ")" +
        "|(?<eve>大年三十|年三十|大年夜)|大年(?<d>初[一二三四五六七八九十])|(?<![月一二三四五六七八九十])(?<d>初[一二三四五六七])(?=上班|开工|值班|拜年|回|$))")]
    public static partial Regex Rule { get; }
}
