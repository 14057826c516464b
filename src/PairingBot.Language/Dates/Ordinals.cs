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
        if (after.Groups["lead"].Success) return Leading(part, after) is { } lead ? part with { To = lead, Grain = Grain.Span, Span = part.Span with { End = end + after.Length } } : null;
        if (after.Groups["piece"].Success || after.Groups["week"].Success) return Piece(part with { Span = part.Span with { End = end + after.Length } }, after);
        if (after.Success) return Place(part, after, frame) is { } day ? part.At(day) with { Span = part.Span with { End = end + after.Length }, IsDeadline = false } : null;
        var start = Math.Max(0, part.Span.Start - 45);
        var before = EnglishRule().Match(key, start, part.Span.Start - start);
        if (before.Groups["piece"].Success || before.Groups["week"].Success) return Piece(part with { Span = part.Span with { Start = before.Index } }, before);
        return before.Success && Place(part, before, frame) is { } found ? part.At(found) with { Span = part.Span with { Start = before.Index }, IsDeadline = false } : null;
    }

    private static DateOnly? Place(DatePart part, Match match, DateFrame frame)
    {
        var n = Number(match.Groups["n"].Value);
        if (n is 0 or > 40) return null;
        if (match.Groups["wd"].Value is { Length: > 0 } word) return Weekday(part.From, part.To, char.IsAsciiLetter(word[0]) ? EnglishWeeks.Number(word) : ChineseWeeks.Number(word), n);
        if (match.Groups["work"].Success) return frame.WorkingDay(n > 0 ? part.From.AddDays(-1) : part.To.AddDays(1), n);
        var day = n > 0 ? part.From.AddDays(n - 1) : part.To;
        return day <= part.To ? day : null;
    }

    /// <summary>The last day of 今年前十个月, 本月前十天.</summary>
    private static DateOnly? Leading(DatePart part, Match match)
    {
        if (part.From == part.To || Numeral.Read(match.Groups["lead"].ValueSpan) is not (>= 1 and <= 100 and var count)) return null;
        var end = match.Groups["unit"].Value[^1] switch { '月' => part.From.AddMonths(count), '度' => part.From.AddMonths(3 * count), '周' => part.From.AddDays(7 * count), _ => part.From.AddDays(count) };
        return end.AddDays(-1) <= part.To ? end.AddDays(-1) : null;
    }

    /// <summary>A quarter of a year, or a week that begins in a month, cut off at its end.</summary>
    private static DatePart? Piece(DatePart part, Match match)
    {
        var n = Number(match.Groups["n"].Value);
        if (match.Groups["piece"].Success)
        {
            if (part.Grain != Grain.Year || n is 0 or > 4) return null;
            var first = part.From.AddMonths(n > 0 ? 3 * (n - 1) : 9);
            return part with { From = first, To = first.AddMonths(3).AddDays(-1), Grain = Grain.Quarter };
        }

        if (part.Grain != Grain.Month || Weekday(part.From, part.To, 0, n) is not { } monday) return null;
        return part with { From = monday, To = monday.AddDays(6) > part.To ? part.To : monday.AddDays(6), Grain = Grain.Span };
    }

    private static int Number(string said) => said switch
    {
        "" or "首" or "first" or "1st" => 1,
        "最后" or "末" or "last" => -1,
        "second" => 2,
        "third" => 3,
        "fourth" => 4,
        "fifth" => 5,
        _ => Numeral.Read(said.TrimEnd("stndrh".ToCharArray())) ?? 0,
    };

    [GeneratedRegex(@"\G的?(?:第?(?<n>最后|[一二三四五1-5])一?个?(?:(?:周|星期|礼拜)(?<wd>[一二三四五六日天])|(?<work>工作日)|(?<piece>季度)|(?<week>周|星期)(?![一二三四五六日天末])|(?:天|日)(?!内|之|前|以))|(?:[前头](?<lead>[一二两三四五六七八九十]{1,3}|\d{1,2})个?(?<unit>月|季度|周|天))(?!内)|(?<n>首|末)(?:个(?<work>工作日)|[日天]))")]
    private static partial Regex ChineseRule();

    [GeneratedRegex(@"\b(?:the\s|on\s){0,2}(?<n>first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th))\s(?:(?<wd>mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?|(?<work>(?:working|business|work)\s?day)|(?<piece>quarter)|(?<week>week)|day)\s(?:of|in)\s(?:the\s)?$")]
    private static partial Regex EnglishRule();
}
