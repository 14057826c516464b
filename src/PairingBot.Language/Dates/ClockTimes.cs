using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;
using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>Clock times and ranges of them. A bare hour from one to six is in the afternoon: meetings are not held at night.</summary>
internal static partial class ClockTimes
{
    private const string Part = "凌晨|清晨|清早|大早上?|早上|早晨|早间|上午|中午|正午|午间|下午|午后|傍晚|晚上|晚间|夜里|夜间|今晚|早|晚";
    private const string Minutes = "(?:(?<half>半)|(?<k>[一二三123])刻|(?<mi>[0-5]?\\d|零[一二三四五六七八九]|[一二三四五]?十[一二三四五六七八九]?|五)分?)?";
    private const string Hour = @"(?<![\d.:第])(?<h>2[0-4]|1\d|0?\d|二十[一二三四]?|十[一二三四五六七八九]?|[零一二两三四五六七八九])";

    public static DatePart? Read(Match match, DateFrame frame)
    {
        _ = frame;
        var part = match.Groups["p"].Value + match.Groups["ap"].Value;
        if (!match.Groups["h"].Success)
        {
            var noon = part is "中午" or "正午" or "noon";
            return Clock(noon ? new TimeOnly(12, 0) : null, match) with { PartOfDay = part };
        }

        if (Numeral.Read(match.Groups["h"].ValueSpan) is not { } hour) return null;
        var minute = match.Groups["half"].Success ? 30
            : match.Groups["k"].Success ? 15 * (Numeral.Read(match.Groups["k"].ValueSpan) ?? 0)
            : match.Groups["mi"].Success ? Numeral.Read(match.Groups["mi"].ValueSpan.TrimStart('零')) ?? 0 : 0;
        if (minute > 59 || hour > 24) return null;
        var written = match.Groups["h"].ValueSpan;
        return Clock(At(hour, minute, part, written.Length == 2 && written[0] == '0'), match) with { PartOfDay = part };
    }

    /// <summary>The same clock read with a part of the day that was said before it (今早…七点半).</summary>
    public static DatePart InPart(DatePart clock, string part) =>
        clock.Time is { } time && clock.PartOfDay.Length == 0 && part.Length > 0
            ? clock with { Time = At(time.Hour >= 13 ? time.Hour - 12 : time.Hour, time.Minute, part, false), PartOfDay = part }
            : clock;

    public static TimeOnly At(int hour, int minute, string part, bool exact)
    {
        var h = hour % 24;
        if (part.Contains("下午", StringComparison.Ordinal) || part is "午后" or "傍晚" or "pm" or "p.m." || part.Contains('晚', StringComparison.Ordinal) || part.Contains('夜', StringComparison.Ordinal))
            h = h is > 0 and < 12 ? h + 12 : h == 12 && part is not ("pm" or "p.m." or "下午" or "午后") ? 0 : h;
        else if (part is "中午" or "正午" or "午间") h = h is > 0 and <= 3 ? h + 12 : h;
        else if (part is "am" or "a.m." or "凌晨") h = h == 12 ? 0 : h;
        else if (part.Length == 0 && !exact && h is >= 1 and <= 6) h += 12;
        return new TimeOnly(h, minute);
    }

    private static DatePart Clock(TimeOnly? time, Match match)
    {
        var span = new Mark(match.Index, match.Index + match.Length);
        return new DatePart(span, default, default, Grain.Day) { IsClock = true, Time = time, TimeSpan = time is null ? null : span };
    }

    // 三点 also counts things: 三点建议 is no time, nor is 同时 or 24小时.
    [GeneratedRegex("(?:(?<p>" + Part + @")的?\s?)?" + Hour + @"\s?(?:(?:点钟|点整|点(?!建议|意见|要求|共识|体会|希望|想法|问题|看法|措施|启示|经验|结论|名|到|五|[\d])|(?:点(?=[到\d五])))" + Minutes + @"|时(?!间|候|段|代|限|[^\s,.;到至\-开在与和零一二三四五\d前])" + Minutes + @"|:(?<mi>[0-5]\d)(?![\d])(?:\s?(?<ap>am|pm))?)")]
    public static partial Regex ClockRule { get; }

    [GeneratedRegex(@"(?<![\d:.]|\d-\d{1,2}-)(?<h>1[0-2]|0?[1-9])(?::(?<mi>[0-5]\d))?\s?(?<ap>am|pm|a\.m\.|p\.m\.)(?![a-z])|\b(?<p>noon)\b")]
    public static partial Regex EnglishRule { get; }

    /// <summary>The first hour of 14-16点 or 2-4pm.</summary>
    [GeneratedRegex("(?:(?<p>" + Part + @")的?\s?)?" + Hour + @"(?=\s?(?:-|到|至|to)\s?(?:2[0-4]|1\d|0?\d|十?[一二三四五六七八九十])(?:[点时]|(?::[0-5]\d)?\s?(?:am|pm)))")]
    public static partial Regex FirstHourRule { get; }

    [GeneratedRegex("(?<p>凌晨|清晨|清早|一大早|早上|早晨|上午|中午|正午|午间|下午|午后|傍晚|晚上|晚间|夜里|全天|当晚|in the (?:morning|afternoon|evening)|morning|afternoon|evening)")]
    public static partial Regex PartRule { get; }
}
