using System.Text.RegularExpressions;

namespace PairingBot.Language.Dates;

/// <summary>Holidays by name, and the days off around them.</summary>
internal static partial class Holidays
{
    public static DatePart? Read(Match match, DateFrame frame)
    {
        var name = match.Groups["h"].Value;
        var day = Calendar.Year(match, frame) is { } year ? HolidayNames.On(name, year)
            : match.Groups["r"].Success ? Calendar.Nearest(frame with { Tense = match.Groups["r"].Value == "last" ? Tense.Past : Tense.Future }, 2, step => HolidayNames.On(name, frame.Today.Year + step))
            : Calendar.Nearest(frame, 2, step => HolidayNames.On(name, frame.Today.Year + step));
        if (day is not { } found) return null;
        if (match.Groups["off"].Success && WorkingDays.Break(found) is var (first, last) && !WorkingDays.IsWorkingDay(found) && last > first)
            return DatePart.Period(first, last) with { IsHoliday = true };
        return DatePart.Day(found) with { IsHoliday = true, HasYear = match.Groups["y"].Success || match.Groups["yr"].Success, Alternatives = name == "小年" ? [found.AddDays(1)] : [], IsVague = name == "小年" };
    }

    /// <summary>年前: before the lunar new year, or before the year ends.</summary>
    public static DatePart? ReadBeforeTheYear(Match match, DateFrame frame)
    {
        _ = match;
        if (Calendar.Nearest(frame, 2, step => HolidayNames.On("春节", frame.Today.Year + step)) is not { } newYear) return null;
        return DatePart.Known(newYear.AddDays(-1)) with { IsDeadline = true, Alternatives = frame.Tense == Tense.Future ? [new DateOnly(frame.Today.Year, 12, 31)] : [], IsVague = frame.Tense == Tense.Future };
    }

    private const string Chinese =
        "元旦|新年(?![好快度级])|春节|过年|除夕|元宵|清明|端午|七夕|中元节|中秋|重阳|腊八|小年(?!轻)|冬至|龙抬头|国庆日?|妇女节|女神节|女生节|植树节|劳动节|青年节|儿童节|建党节|建党日|党的生日|建军节|教师节|护士节|记者节|烈士纪念日|抗战胜利纪念日|公祭日|宪法日|读书日|全民国家安全教育日|国家安全教育日|国家安全日|学雷锋纪念日|学雷锋日|雷锋日|消费者权益日|圣诞|平安夜|跨年夜|情人节|母亲节|父亲节|感恩节|双十一|双十二";

    private const string Numbers = @"三八|五一|五四|六一|七一|八一|十一|九一八|一二\.?九|三一五";

    private const string English =
        @"(?:(?:chinese|lunar)\s)?new\syear's\seve|spring\sfestival\seve|(?:chinese|lunar|little)\snew\syear|new\syear'?s?\sday|new\syears?(?!')|new\syears\seve|spring\sfestival|lantern\sfestival|tomb[\s-]sweeping\sday|qingming(?:\sfestival)?|dragon\sboat\s(?:festival|day)|qixi(?:\sfestival)?|mid[\s-]autumn(?:\s(?:festival|day))?|moon\sfestival|double\sninth(?:\sfestival)?|chongyang(?:\sfestival)?|laba(?:\sfestival)?|winter\ssolstice|national\smemorial\sday|national\sday|teachers?'?\sday|teacher's\sday|labou?r\sday|may\sday|workers'\sday|women's\sday|children's\sday|youth\sday|army\sday|nurses'\sday|party\sday|party's\sbirthday|cpc\sfounding\sday|arbou?r\sday|tree[\s-]planting\sday|constitution\sday|journalists'\sday|martyrs'\sday|victory\sday|world\sbook\sday|valentine's\sday|mother's\sday|father's\sday|thanksgiving|christmas(?:\s(?:day|eve))?";

    private const string Off = "(?<off>期间|(?:小长|长)?假期?(?:期间|内)?|放假期?间?|黄金周)";

    // Number names (七一, 五四) are dates only when the words beside them say so; else they are part of a topic or a street.
    [GeneratedRegex(
        "(?:" + ChineseYears.Pattern + ")?(?:" + Numbers + "|二月二)?(?:国际|国家|世界|中国)?(?:劳动)?(?<h>" + Chinese + ")(?!路|街|小区|广场)[节日]?" + Off + "?" +
        "|" + ChineseYears.Pattern + "(?<h>" + Numbers + ")(?!月|[一二三四五六七八九])节?" + Off + "?" +
        "|(?<![二三四五六七八九十\\d])(?<h>" + Numbers + ")(?:节?" + Off + "|节(?!能|约|课)|(?=之?以?前|当天|那天|以来|后第|后[一二三两]|到|至))|^(?<h>" + Numbers + ")$")]
    public static partial Regex ChineseRule { get; }

    [GeneratedRegex(@"\b(?:the\s)?(?:(?<y>20\d{2})\s|(?<yr>last|this|next)\syear's\s|(?<r>last|next|this)\s)?(?:the\s)?(?:international\s)?(?<h>" + English + @")(?![a-z])(?<off>\s(?:holidays?|break|vacation))?(?:" + Calendar.EnglishYear + ")?")]
    public static partial Regex EnglishRule { get; }

    [GeneratedRegex("(?<=^|[^\\d零一二三四五六七八九十百半今明去后前几每两数多周新过学年])年前(?![后夕年一两])")]
    public static partial Regex BeforeTheYearRule { get; }
}
