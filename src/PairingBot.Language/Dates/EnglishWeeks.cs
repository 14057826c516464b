using System.Text.RegularExpressions;

namespace PairingBot.Language.Dates;

/// <summary>Days, weekdays, weekends and weeks in English; "next X" and "last X" are 下X and 上X.</summary>
internal static partial class EnglishWeeks
{
    /// <summary>Monday 0 to Sunday 6, of a name's first three letters.</summary>
    public static int Number(string name) => "montuewedthufrisatsun".IndexOf(name[..3], StringComparison.Ordinal) / 3;

    public static DatePart? ReadWeekday(Match match, DateFrame frame)
    {
        var number = Number(match.Groups["wd"].Value);
        if (match.Groups["beyond"].Success) return Of(frame.Monday(match.Groups["beyond"].Value == "last" ? -2 : 2).AddDays(number), number);
        if (match.Groups["near"].Success) return Of(ChineseWeeks.Bare(number, frame with { Tense = match.Groups["near"].Value.EndsWith("past", StringComparison.Ordinal) ? Tense.Past : Tense.Future }), number);
        if (match.Groups["r"].Success) return Of(frame.Monday(Calendar.EnglishSteps(match.Groups["r"].Value)).AddDays(number), number);
        return DatePart.Day(ChineseWeeks.Bare(number, frame)) with { Weekday = number };
    }

    public static DatePart? ReadDay(Match match, DateFrame frame)
    {
        var word = match.Groups["d"].Value;
        var days = word[0] switch { 'y' or 'l' => -1, 't' when word.StartsWith("tom", StringComparison.Ordinal) || word.StartsWith("tm", StringComparison.Ordinal) => 1, _ => 0 };
        var step = match.Groups["b"].Value switch { "before" => -1, "after" => 1, _ => 0 };
        var part = word.Contains("night", StringComparison.Ordinal) || word.EndsWith("evening", StringComparison.Ordinal) ? "晚"
            : word.EndsWith("noon", StringComparison.Ordinal) ? "下午" : "";
        return DatePart.Known(frame.Today.AddDays(days + step)) with { PartOfDay = part, IsDeadline = word.StartsWith("eo", StringComparison.Ordinal) || word is "cob" };
    }

    public static DatePart? ReadWeekend(Match match, DateFrame frame) =>
        ChineseWeeks.Weekend(frame.Monday(Calendar.EnglishSteps(match.Groups["r"].Value)), match.Groups["r"].Success, frame);

    private static DatePart Of(DateOnly day, int weekday) => DatePart.Known(day) with { Weekday = weekday };

    private const string Weekday = "(?<wd>mon|tue|wed|thu|fri|sat|sun)(?:s|rs|r|nes|day|sday|nesday|rsday|urday)?(?<!\\bsuns?|\\bsats?|\\bweds?|\\bmon)\\b";

    // "sun" and "sat" are words of their own: short they count only beside a date word or at the end.
    private const string AnyWeekday = "(?<wd>mon|tue|wed|thu|fri|sat|sun)(?:s|rs|r|day|sday|nesday|rsday|urday|s)?\\b";

    [GeneratedRegex(
        @"\b(?:on\s)?(?:the\s)?(?:(?<near>this\scoming|this\spast|coming|upcoming)|(?<r>last|this|next|previous|following))\s" + AnyWeekday +
        @"|\b(?:the\s)?" + AnyWeekday + @"\s(?:before|after)\s(?<beyond>last|next)\b" +
        @"|\b(?:on\s)?(?:the\s)?" + AnyWeekday + @",?\s(?:of\s)?(?<r>last|this|next)\sweek\b" +
        @"|\b(?<r>last|this|next)\sweek(?:'s)?,?\s(?:on\s)?" + AnyWeekday +
        @"|\b(?:on\s)?" + Weekday + @"|\bon\s" + AnyWeekday + @"|(?<=\b(?:by|before|until|from|to|and|since|due|between|till|through)\s)" + AnyWeekday + @"|^" + AnyWeekday + @"$|(?<=[\d(,.-]\s?)" + AnyWeekday + @"|\b" + AnyWeekday + @"(?=,?\s(?:at\s)?\d|\s?-|\s(?:to|through|and|morning|afternoon|evening|noon)\s?|$|[,.)])")]
    public static partial Regex WeekdayRule { get; }

    [GeneratedRegex(@"\b(?:the\s)?(?:day\s(?<b>before|after)\s)?(?<d>yesterday|today|tomorrow|tonight|tmrw?|last\s(?:night|evening)|this\s(?:morning|afternoon|evening)|eod|cob|end\sof\s(?:the\s)?(?:day|business(?:\sday)?)|close\sof\s(?:play|business))\b(?!\s(?:on|of|mon|tue|wed|thu|fri|tomorrow|today))")]
    public static partial Regex DayRule { get; }

    [GeneratedRegex(@"\b(?:(?:at|over|on)\s)?(?:the\s)?(?:(?<r>last|this|next|coming|past|previous)\s)?weekend\b")]
    public static partial Regex WeekendRule { get; }
}
