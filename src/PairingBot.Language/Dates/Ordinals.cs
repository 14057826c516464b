using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;

namespace PairingBot.Language.Dates;

/// <summary>A day by its place in a period: 12月第一个周五, 本月最后一个工作日, the last day of the year.</summary>
internal static partial class Ordinals
{
    /// <summary>The n-th weekday (Monday 0) of a period, counted from its end when n is negative.</summary>
    public static DateOnly? Weekday(DateOnly from, DateOnly to, int weekday, int n)
    {
        var monday = DateFrame.MondayOf(n > 0 ? from : to).AddDays(weekday);
        if (n > 0 && monday < from) monday = monday.AddDays(7);
        if (n < 0 && monday > to) monday = monday.AddDays(-7);
        var day = monday.AddDays(7 * (n > 0 ? n - 1 : n + 1));
        return day >= from && day <= to ? day : null;
    }

    public static DatePart? Refine(DatePart part, string key, DateFrame frame)
    {
        var end = part.Span.End;
        var after = ChineseRule().Match(key, end, Math.Min(14, key.Length - end));
        if (after.Success) return Place(part, after, frame) is { } day ? part.At(day) with { Span = part.Span with { End = end + after.Length }, IsDeadline = false } : null;
        var start = Math.Max(0, part.Span.Start - 45);
        var before = EnglishRule().Match(key, start, part.Span.Start - start);
        return before.Success && Place(part, before, frame) is { } found ? part.At(found) with { Span = part.Span with { Start = before.Index }, IsDeadline = false } : null;
    }

    private static DateOnly? Place(DatePart part, Match match, DateFrame frame)
    {
        var said = match.Groups["n"].Value;
        var n = said switch
        {
            "" or "首" or "first" or "1st" => 1,
            "最后" or "末" or "last" => -1,
            "second" => 2,
            "third" => 3,
            "fourth" => 4,
            "fifth" => 5,
            _ => Numeral.Read(said.TrimEnd("stndrh".ToCharArray())) ?? 0,
        };
        if (n is 0 or > 40) return null;
        if (match.Groups["wd"].Value is { Length: > 0 } word) return Weekday(part.From, part.To, char.IsAsciiLetter(word[0]) ? EnglishWeeks.Number(word) : ChineseWeeks.Number(word), n);
        if (match.Groups["work"].Success) return frame.WorkingDay(n > 0 ? part.From.AddDays(-1) : part.To.AddDays(1), n);
        var day = n > 0 ? part.From.AddDays(n - 1) : part.To;
        return day <= part.To ? day : null;
    }

    [GeneratedRegex(@"\G的?(?:第?(?<n>最后|[一二三四五1-5])一?个?(?:(?:周|星期|礼拜)(?<wd>[一二三四五六日天])|(?<work>工作日)|(?:天|日)(?!内|之|前|以))|(?<n>首|末)(?:个(?<work>工作日)|[日天]))")]
    private static partial Regex ChineseRule();

    [GeneratedRegex(@"\b(?:the\s|on\s){0,2}(?<n>first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th))\s(?:(?<wd>mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?|(?<work>(?:working|business|work)\s?day)|day)\s(?:of|in)\s(?:the\s)?$")]
    private static partial Regex EnglishRule();
}
