using System.Text.RegularExpressions;

namespace PairingBot.Language.Dates;

/// <summary>Days counted from another day: 元旦前两天, 国庆后第一个工作日, two days before New Year, a week from Friday.</summary>
internal static partial class Offsets
{
    public static DatePart? Refine(DatePart part, string key, DateFrame frame)
    {
        var end = part.Span.End;
        var after = ChineseRule().Match(key, end, Math.Min(18, key.Length - end));
        if (after.Success && Chinese(part, after, frame) is { } counted) return counted with { Span = part.Span with { End = end + after.Length } };
        var start = Math.Max(0, part.Span.Start - 45);
        var before = EnglishRule().Match(key, start, part.Span.Start - start);
        return before.Success && English(part, before, frame) is { } day ? part.At(day) with { Span = part.Span with { Start = before.Index } } : null;
    }

    private static DatePart? Chinese(DatePart part, Match match, DateFrame frame)
    {
        if (match.Groups["wd"].Success) return part.At(DateFrame.MondayOf(part.From).AddDays(ChineseWeeks.Number(match.Groups["wd"].Value)));
        if (match.Groups["same"].Success) return part;
        var sign = match.Groups["side"].Value.EndsWith('前') ? -1 : 1;
        var from = sign < 0 ? part.From : part.To;
        if (match.Groups["work"].Success) return part.At(frame.WorkingDay(AfterBreak(part, from, sign), sign));
        if (match.Groups["eve"].Success) return part.At(from.AddDays(sign));
        return Amount.Read(match) is { Clock: null } amount ? part.At(amount.From(from, sign, frame)) with { IsDeadline = match.Groups["in"].Success } : null;
    }

    private static DateOnly? English(DatePart part, Match match, DateFrame frame)
    {
        var sign = match.Groups["side"].Value == "before" ? -1 : 1;
        var from = sign < 0 ? part.From : part.To;
        if (match.Groups["work"].Success) return frame.WorkingDay(AfterBreak(part, from, sign), sign);
        if (match.Groups["wd"].Success)
        {
            var weekday = EnglishWeeks.Number(match.Groups["wd"].Value);
            return sign > 0 ? Ordinals.Weekday(from.AddDays(1), from.AddDays(7), weekday, 1) : Ordinals.Weekday(from.AddDays(-7), from.AddDays(-1), weekday, -1);
        }

        if (match.Groups["one"].Success) return from.AddDays(sign);
        return Amount.Read(match) is { Clock: null } amount ? amount.From(from, sign, frame) : null;
    }

    private static DateOnly AfterBreak(DatePart part, DateOnly day, int sign) =>
        !part.IsHoliday ? day : sign > 0 ? WorkingDays.Break(day).Last : WorkingDays.Break(day).First;

    private const string WeekdayPattern = "(?<wd>mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?";

    [GeneratedRegex(@"\G(?:节|假期)?(?:(?<side>之前|之后|以后|前|后|结束后)的?(?:(?<work>第?一个?工作日|第?一天上班|上班第一天|首个工作日)|(?<eve>一[天日]|夕|第一天)(?!内)|" + Amount.Chinese + @"(?<in>之内|以内|内)?)|的?(?<same>今天|这一?天|当天|那天|同一天)|的(?:周|星期|礼拜)(?<wd>[一二三四五六日天]))")]
    private static partial Regex ChineseRule();

    [GeneratedRegex(@"\b(?:the\s|on\s){0,2}(?:(?<work>(?:(?:first|next|last)\s)?(?:working|business|work)\sday)\s(?<side>before|after)|(?<one>day|night)\s(?<side>before|after)|" + WeekdayPattern + @"\s(?<side>before|after)|" + Amount.English + @"\s(?<side>before|after|from|prior\sto))\s(?:the\s)?$")]
    private static partial Regex EnglishRule();
}
