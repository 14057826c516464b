using System.Text.RegularExpressions;

namespace PairingBot.Language.Dates;

/// <summary>English words before or after a period that take a piece of it: end of, early, the first half of, the week of, so far.</summary>
internal static partial class PeriodEdges
{
    public static DatePart? Refine(DatePart part, string key, DateFrame frame)
    {
        var end = part.Span.End;
        var after = AfterRule().Match(key, end, Math.Min(8, key.Length - end));
        if (after.Success) return part.At(part.To) with { Span = part.Span with { End = end + after.Length } };
        var start = Math.Max(0, part.Span.Start - 32);
        var before = BeforeRule().Match(key, start, part.Span.Start - start);
        if (!before.Success) return null;
        var longer = part with { Span = part.Span with { Start = before.Index } };
        if (before.Groups["end"].Success) return longer.At(part.To);
        if (before.Groups["rest"].Success) return part.From <= frame.Today && part.To >= frame.Today ? longer with { From = frame.Today, Grain = Grain.Span } : null;
        if (before.Groups["begin"].Success) return longer.At(part.From);
        if (before.Groups["week"].Success) return Week(longer, frame);
        if (before.Groups["third"].Success) return part.Grain == Grain.Month ? ChineseMonths.Narrow(longer, before.Groups["third"].Value) : null;
        return Piece(longer, before);
    }

    private static DatePart? Week(DatePart part, DateFrame frame)
    {
        _ = frame;
        var monday = DateFrame.MondayOf(part.From);
        return part.Grain == Grain.Day ? part with { From = monday, To = monday.AddDays(6), Grain = Grain.Week, HasYear = true } : null;
    }

    private static DatePart? Piece(DatePart part, Match match)
    {
        if (part.Grain != Grain.Year) return null;
        var second = match.Groups["n"].Value[0] is 's' or '2';
        var months = match.Groups["quarters"].Success ? 9 : 6;
        var from = second ? part.From.AddMonths(6) : part.From;
        return part with { From = from, To = from.AddMonths(months).AddDays(-1), Grain = Grain.Span };
    }

    [GeneratedRegex(@"\G'?s?\s?-?end\b")]
    private static partial Regex AfterRule();

    [GeneratedRegex(@"\b(?:the\s)?(?:(?<end>(?:very\s)?end\s(?:of\s)?|close\sof\s)|(?<rest>(?:rest|remainder)\sof\s)|(?<begin>(?:beginning|start)\sof\s)|(?<third>early|mid|late)(?:[\s-](?:in\s)?)|(?<week>week\s(?:of|commencing|beginning|starting)\s(?:on\s)?)|(?<n>first|second|1st|2nd)\shalf\s(?:of\s)?|(?<n>first)\s(?<quarters>three\squarters)\s(?:of\s)?)(?:the\s)?$")]
    private static partial Regex BeforeRule();
}
