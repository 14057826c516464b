using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;
using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>Clock times. A bare hour from one to six is in the afternoon: meetings are not held at night.</summary>
internal static partial class ClockTimes
{
    private const string Part = "凌晨|清晨|清早|大早上?|(?<![周期拜])一早|早上|早晨|早间|上午|中午|正午|午间|下午|午后|傍晚|晚上|晚间|夜里|夜间|深夜|半夜|今晚|早|晚";
    private const string Minutes = "(?:(?<half>半)|(?<k>[一二三123])刻钟?|过(?<k>[一三])刻|[过零]?(?<mi>[0-5]?\\d|[零0][一二三四五六七八九\\d]|[一二三四五]?十[一二三四五六七八九]?|五)分?)?";
    private const string Hour = @"(?<![\d.第])(?<!\d:)(?<h>2[0-4]|1\d|0?\d|二十[一二三四]?|十[一二三四五六七八九]?|[零一二两三四五六七八九])";

    // 三点 also counts things: 三点建议 is no time.
    private const string Things = "(?!建议|意见|要求|共识|体会|希望|想法|问题|看法|措施|启示|经验|结论|感受|内容|原因|注意|补充|说明|收获|诉求|思路|理由|提示|情况|打算|方案|疑问|不足|改进|优势|好处|做法|思考|考虑|困难|事|名|赞|评|到为止|五个|难)";

    public static DatePart? Read(Match match, DateFrame frame)
    {
        _ = frame;
        var part = match.Groups["p"].Value + match.Groups["ap"].Value;
        if (!match.Groups["h"].Success)
            return Clock(part is "中午" or "正午" or "noon" ? new TimeOnly(12, 0) : part == "midnight" ? new TimeOnly(0, 0) : null, match) with { PartOfDay = part, IsNextDay = part == "midnight" };

        if (Numeral.Read(match.Groups["h"].ValueSpan) is not { } hour || Minute(match) is not (>= 0 and <= 59 and var minute) || hour > 24) return null;
        var written = match.Groups["h"].ValueSpan;
        var clock = Clock(At(hour, minute, part, written.Length == 2 && written[0] == '0'), match) with { PartOfDay = part, IsNextDay = IsNextDay(hour, part) };
        if (!match.Groups["less"].Success || clock.Time is not { } time) return clock;
        var less = match.Groups["lk"].Success ? 15 : Numeral.Read(match.Groups["less"].ValueSpan) ?? 0;
        return clock with { Time = time.AddMinutes(-less) };
    }

    /// <summary>The same clock read with a part of the day that was said before or after it (今早…七点半, at 3 in the afternoon).</summary>
    public static DatePart InPart(DatePart clock, string part)
    {
        if (clock.Time is not { } time || clock.PartOfDay.Length > 0 || part.Length == 0) return clock;
        var hour = time.Hour >= 13 ? time.Hour - 12 : time.Hour;
        return time.Hour >= 19 ? clock : clock with { Time = At(hour, time.Minute, part, false), PartOfDay = part, IsNextDay = clock.IsNextDay || IsNextDay(hour == 0 ? 12 : hour, part) };
    }

    public static TimeOnly At(int hour, int minute, string part, bool exact)
    {
        var h = hour % 24;
        if (IsNight(part)) h = h is >= 5 and < 12 || (h is > 0 and < 5 && part.Contains("evening", StringComparison.Ordinal)) ? h + 12 : h == 12 ? 0 : h;
        else if (part is "下午" or "午后" or "傍晚" or "pm" or "p.m." || part.EndsWith("afternoon", StringComparison.Ordinal)) h = h is > 0 and < 12 ? h + 12 : h;
        else if (part is "中午" or "正午" or "午间" or "noon") h = h is > 0 and <= 3 ? h + 12 : h;
        else if (part is "am" or "a.m." or "凌晨") h = h == 12 ? 0 : h;
        else if (part.Length == 0 && !exact && h is >= 1 and <= 6) h += 12;
        return new TimeOnly(h, minute);
    }

    private static bool IsNight(string part) => part.Contains('晚', StringComparison.Ordinal) && part != "傍晚"
        || part.Contains('夜', StringComparison.Ordinal) || part.EndsWith("evening", StringComparison.Ordinal) || part.EndsWith("night", StringComparison.Ordinal);

    private static bool IsNextDay(int hour, string part) => hour == 24 || (IsNight(part) && hour is 12 or (>= 0 and < 5) && !part.EndsWith("evening", StringComparison.Ordinal));

    private static int Minute(Match match) =>
        match.Groups["half"].Success ? 30
        : match.Groups["k"].Success ? 15 * (Numeral.Read(match.Groups["k"].ValueSpan) ?? 0)
        : match.Groups["mi"].Success ? Numeral.Read(match.Groups["mi"].ValueSpan.TrimStart('零')) ?? 0 : 0;

    private static DatePart Clock(TimeOnly? time, Match match)
    {
        var span = new Mark(match.Index, match.Index + match.Length);
        return new DatePart(span, default, default, Grain.Day) { IsClock = true, Time = time, TimeSpan = time is null ? null : span };
    }

    [GeneratedRegex(
        "(?:(?<p>" + Part + @")的?\s?)?(?:差(?<less>[一二三四五十]{1,2}|\d{1,2})分钟?|差(?<less>(?<lk>一))刻钟?)?" + Hour + @"\s?(?:(?:点钟|点整|点" + Things + "(?![到五\\d])|(?:点(?=[到\\d五])(?!到为止|五个)))" + Minutes +
        @"|时整?(?!间|候|段|代|限|刻|常|装|效|[^\s,.;到至\-开在与和赴去来召于跟同零一二三四五\d前后起进出上下正))])" + Minutes + @"|:(?<mi>[0-5]\d)(?::[0-5]\d)?(?![\d])(?:\s?(?<ap>am|pm|a\.m\.|p\.m\.))?)" +
        @"|(?<=\d)t(?<h>[01]\d|2[0-4]):(?<mi>[0-5]\d)(?::[0-5]\d(?:\.\d{1,7})?)?(?:z|[+-]\d{2}:?\d{2})?")]
    public static partial Regex ChineseRule { get; }

    /// <summary>The first hour of 14-16点 or 2-4pm.</summary>
    [GeneratedRegex("(?:(?<p>" + Part + @")的?\s?)?" + Hour + @"(?=\s?(?:-|到|至|to)\s?(?:2[0-4]|1\d|0?\d|十?[一二三四五六七八九十])(?:[点时](?!建议|意见|要求)|(?::[0-5]\d)?\s?(?:am|pm)))")]
    public static partial Regex FirstHourRule { get; }

    [GeneratedRegex("(?<p>凌晨|清晨|清早|一大早|(?<![周期拜])一早|早上|早晨|上午|中午|正午|午间|下午|午后|傍晚|晚上|晚间|夜里|全天|当晚|\\b(?:in\\sthe\\s)?(?:early\\s|late\\s)?(?:morning|afternoon|evening)\\b|\\b(?:at\\s)?night\\b)")]
    public static partial Regex PartRule { get; }
}
