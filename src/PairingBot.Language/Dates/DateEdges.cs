using System.Buffers;
using System.Text.RegularExpressions;

namespace PairingBot.Language.Dates;

/// <summary>The words around a date that make it a deadline (前, by) or a period up to today (以来, since).</summary>
internal static partial class DateEdges
{
    // First and last letters of the words below, so that most dates are passed by at a look.
    private static readonly SearchValues<char> Follows = SearchValues.Create(" 以起至一直到开来的同(（下之前底末止为截内期间");
    private static readonly SearchValues<char> Leads = SearchValues.Create(" 自从到至于过期是为:止迟晚在");

    public static DateMatch Apply(DateMatch match, DatePart part, string key, DateFrame frame)
    {
        var end = match.Start + match.Length;
        var after = end < key.Length && Follows.Contains(key[end]) ? AfterRule().Match(key, end, Math.Min(16, key.Length - end)) : null;
        if (after is { Success: true }) match = After(match, part, after, frame);
        var start = Math.Max(0, match.Start - 40);
        var before = match.Start > 0 && Leads.Contains(key[match.Start - 1]) ? BeforeRule().Match(key, start, match.Start - start) : null;
        return before is { Success: true } ? Before(match, part, before, frame) : match;
    }

    private static DateMatch After(DateMatch match, DatePart part, Match word, DateFrame frame)
    {
        var longer = match with { Length = match.Length + word.Length };
        if (word.Groups["since"].Success) return Since(longer, frame);
        if (word.Groups["start"].Success) return frame.Tense == Tense.Query ? Since(longer, frame) : match;
        if (word.Groups["come"].Success) return part.Grain == Grain.Day ? match : Since(longer, frame);
        if (word.Groups["same"].Success) return SamePeriod(longer, part, frame);
        if (word.Groups["during"].Success) return longer;
        if (word.Groups["within"].Success) return part.Time is null ? longer with { Kind = DateKind.Deadline, From = match.To } : match;
        return word.Groups["before"].Success ? Until(longer, part, frame) : longer with { Kind = DateKind.Deadline };
    }

    private static DateMatch Before(DateMatch match, DatePart part, Match word, DateFrame frame)
    {
        var longer = match with { Start = word.Index, Length = match.Start + match.Length - word.Index };
        if (word.Groups["since"].Success) return match.Kind == DateKind.Range && part.Grain == Grain.Span && match.To == frame.Today ? longer : Since(longer, frame);
        if (word.Groups["from"].Success) return match.Kind == DateKind.Range ? longer : match;
        if (match.Kind == DateKind.Deadline) return longer;
        if (word.Groups["before"].Success || (word.Groups["by"].Success && part.Grain == Grain.Month && part.From > frame.Today)) return Until(longer, part, frame);
        return longer with { Kind = DateKind.Deadline, From = match.To };
    }

    /// <summary>春节前, 11月前: the holiday or period itself is no longer permitted; 周五前, 月底前, 周末前: that day still is.</summary>
    private static DateMatch Until(DateMatch match, DatePart part, DateFrame frame)
    {
        var whole = match.Kind == DateKind.Range && (part.Grain is Grain.Month or Grain.Week or Grain.Year or Grain.Quarter || IsHalf(part));
        var last = part.IsHoliday || (whole && match.From > frame.Today) || (whole && frame.Tense != Tense.Future) ? match.From.AddDays(-1) : match.To;
        return match with
        {
            Kind = DateKind.Deadline,
            From = last,
            To = last,
            IsHoliday = false,
            Alternatives = part.Alternatives is [var other, ..] && match.Kind == DateKind.Range ? [other.AddDays(-1)]
                : match.Kind == DateKind.Range ? [last == match.To ? match.From.AddDays(-1) : match.To] : part.Alternatives,
        };
    }

    private static bool IsHalf(DatePart part) => part.To.DayNumber - part.From.DayNumber > 100;

    private static DateMatch Since(DateMatch match, DateFrame frame) =>
        match.From <= frame.Today ? match with { Kind = DateKind.Range, To = frame.Today, Time = null, TimeTo = null } : match;

    /// <summary>去年同期: that period up to the day that today is in this one.</summary>
    private static DateMatch SamePeriod(DateMatch match, DatePart part, DateFrame frame)
    {
        var day = part.Grain switch
        {
            Grain.Year => frame.Today.AddYears(part.From.Year - frame.Today.Year),
            Grain.Month => frame.Today.AddMonths((12 * (part.From.Year - frame.Today.Year)) + part.From.Month - frame.Today.Month),
            Grain.Week => frame.Today.AddDays(part.From.DayNumber - frame.Monday(0).DayNumber),
            _ => match.To,
        };
        return day >= match.From && day <= match.To ? match with { To = day } : match;
    }

    [GeneratedRegex(@"\G(?:(?<since>以来|起?至今|起至今|一?直?[到至](?:现在|目前|今天|如今|今日|今)|\s(?:to|until|till|through|up\sto)\s(?:now|date|today|present)\b|\sonwards?\b|\sso\sfar\b)|(?<start>起(?!草|步|码|点|来)|开始)|(?<come>来(?=的|有|共|$|我|各|开))|(?<same>的?同期)|(?:[((]含(?:当日|当天)?[))])?(?<before>的?下班(?:之前|以前|前)|之前|以前|前(?![往后期言台沿院任面端景一两几三]))|(?:底|末)?止|为止|截止|截至|\sat\sthe\slatest|(?<within>之内|以内|内(?!容|部|外|涵))|(?<during>期间|之间|间(?=$|[的,])))")]
    private static partial Regex AfterRule();

    [GeneratedRegex(@"(?:(?<since>\b(?:ever\s)?since\s(?:the\s)?|(?<=^|[^来])自从?)|(?<from>从|\b(?:from|between)\s(?:the\s)?)|(?<before>\b(?:before|prior\sto)\s(?:the\s|on\s)?(?:(?:eod|cob|close\sof\sbusiness|end\sof\s(?:the\s)?(?:business\s)?day)\s(?:on\s)?)?)|\b(?:on\sor\sbefore|at\sthe\slatest\sby|(?<by>by)|no(?:t)?\slater\sthan|due\s(?:on|by|date\sis|date)|due|until|till)\s(?:the\s|on\s)?(?:(?:eod|cob|close\sof\sbusiness|end\sof\s(?:the\s)?(?:business\s)?day)\s(?:on\s)?)?|\b(?:eod|cob|close\sof\sbusiness|end\sof\s(?:the\s)?(?:business\s)?day)\s(?:on\s)?|截止日?期?[到至为是:]?|截至到?|不[晚迟]于|不超过|(?:最迟|最晚)(?:不超过|到|在|于)?)$")]
    private static partial Regex BeforeRule();
}
