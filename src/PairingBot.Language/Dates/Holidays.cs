using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;

namespace PairingBot.Language.Dates;

/// <summary>Holidays by name. Lunar ones come from a table: a computed lunar calendar is a day late in 2027.</summary>
internal static partial class Holidays
{
    private const int FirstYear = 2020;

    // Month and day of 春节, 端午, 中秋 and 重阳, from 2020.
    private static readonly int[] SpringFestival = [125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 203, 123, 211, 131, 219, 208];
    private static readonly int[] DragonBoat = [625, 614, 603, 622, 610, 531, 619, 609, 528, 616, 605, 624, 612, 601, 620, 610];
    private static readonly int[] MidAutumn = [1001, 921, 910, 929, 917, 1006, 925, 915, 1003, 922, 912, 1001, 919, 908, 927, 916];
    private static readonly int[] DoubleNinth = [1025, 1014, 1004, 1023, 1011, 1029, 1018, 1008, 1026, 1016, 1005, 1024, 1012, 1001, 1020, 1009];

    public static DatePart? Read(Match match, DateFrame frame)
    {
        var name = match.Groups["h"].Value;
        if (Calendar.Year(match, frame) is { } year) return Part(On(name, year));
        var step = frame.Tense == Tense.Future ? 1 : -1;
        var found = On(name, frame.Today.Year);
        if (found is { } day && (step > 0 ? day < frame.Today : day > frame.Today)) found = On(name, frame.Today.Year + step);
        return Part(found);
    }

    /// <summary>十三五 is 2016–2020, and five years each.</summary>
    public static DatePart? ReadPlan(Match match, DateFrame frame)
    {
        var first = 2016 + (5 * ((Numeral.Read(match.Groups["n"].ValueSpan) ?? 3) - 3));
        var part = new DatePart(default, new DateOnly(first, 1, 1), new DateOnly(first + 4, 12, 31), Grain.Year) { HasYear = true };
        return match.Groups["e"].Success ? part with { From = part.To, Grain = Grain.Day } : part;
    }

    private static DatePart? Part(DateOnly? day) => day is { } found ? DatePart.Day(found) with { IsHoliday = true, HasYear = true } : null;

    private static DateOnly? On(string name, int year)
    {
        if (name.StartsWith("清明", StringComparison.Ordinal)) return Calendar.Day(year, 4, (int)(((year % 100) * 0.2422) + 4.81) - (year % 100 / 4));
        if (name.StartsWith("除夕", StringComparison.Ordinal)) return Lunar(SpringFestival, year)?.AddDays(-1);
        if (name.StartsWith("元宵", StringComparison.Ordinal)) return Lunar(SpringFestival, year)?.AddDays(14);
        if (name[..2] is "春节" or "过年") return Lunar(SpringFestival, year);
        if (name[..2] is "端午") return Lunar(DragonBoat, year);
        if (name[..2] is "中秋") return Lunar(MidAutumn, year);
        if (name[..2] is "重阳") return Lunar(DoubleNinth, year);
        var day = Fixed(name[..2]);
        return Calendar.Day(year, day / 100, day % 100);
    }

    private static DateOnly? Lunar(int[] days, int year) =>
        year >= FirstYear && year < FirstYear + days.Length ? Calendar.Day(year, days[year - FirstYear] / 100, days[year - FirstYear] % 100) : null;

    private static int Fixed(string name) => name switch
    {
        "元旦" => 101,
        "三八" or "妇女" => 308,
        "植树" => 312,
        "五一" or "劳动" => 501,
        "五四" or "青年" => 504,
        "六一" or "儿童" => 601,
        "七一" or "建党" => 701,
        "八一" or "建军" => 801,
        "教师" => 910,
        "国庆" or "十一" => 1001,
        _ => 0,
    };

    // Number names (七一, 五四) are dates only when the words beside them say so; else they are part of a topic.
    [GeneratedRegex("(?:" + ChineseDates.YearPattern + "(?<h>三八|五一|五四|六一|七一|八一|十一)(?!月)节?|" + "(?:" + ChineseDates.YearPattern + ")?(?<h>元旦|春节|过年|除夕|元宵|清明|端午|中秋|重阳|国庆|妇女节|植树节|劳动节|青年节|儿童节|建党节|建军节|教师节)节?|(?<![二三四五六七八九\\d])(?<h>三八|五一|五四|六一|七一|八一|十一)(?:节(?!能|约)|(?=前|之前|以前|期间|当天|那天|假期)))")]
    public static partial Regex HolidayRule { get; }

    [GeneratedRegex("(?<![二三四五六七八九十])十(?<n>[一二三四五六])五(?!个|号|日|人|年|天|项|条|分|点)(?<e>期?末)?(?:期间|时期)?")]
    public static partial Regex PlanRule { get; }
}
