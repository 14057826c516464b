using System.Text.RegularExpressions;

namespace PairingBot.Language.Dates;

/// <summary>The words around a date that make it a deadline (前, by) or a period up to today (以来, since).</summary>
internal static partial class DateEdges
{
    public static DateMatch Apply(DateMatch match, DatePart part, string key, DateFrame frame)
    {
        var end = match.Start + match.Length;
        var after = AfterRule().Match(key, end, Math.Min(8, key.Length - end));
        if (after.Success) match = After(match with { Length = match.Length + after.Length }, part, after, frame);
        var start = Math.Max(0, match.Start - 18);
        var before = BeforeRule().Match(key, start, match.Start - start);
        return before.Success ? Before(match, before, frame) : match;
    }

    private static DateMatch After(DateMatch match, DatePart part, Match word, DateFrame frame)
    {
        if (word.Groups["since"].Success) return Since(match, frame);
        if (word.Groups["during"].Success) return match;
        if (!word.Groups["before"].Success) return match with { Kind = DateKind.Deadline };
        // 春节前, 11月前: the holiday or month itself is no longer permitted; 周五前, 月底前: that day still is.
        var last = part.IsHoliday || (match.Kind == DateKind.Range && part.Grain is Grain.Month or Grain.Week or Grain.Year)
            ? match.From.AddDays(-1)
            : match.To;
        return match with { Kind = DateKind.Deadline, From = last, To = last, IsHoliday = false };
    }

    private static DateMatch Before(DateMatch match, Match word, DateFrame frame)
    {
        var longer = match with { Start = word.Index, Length = match.Start + match.Length - word.Index };
        if (word.Groups["since"].Success) return match.Kind == DateKind.Range && word.Value.Contains('自', StringComparison.Ordinal) ? longer : match.Kind is DateKind.Range && match.From == match.To ? match : Since(longer, frame);
        return match.Kind == DateKind.Deadline ? match : longer with { Kind = DateKind.Deadline, From = match.To };
    }

    private static DateMatch Since(DateMatch match, DateFrame frame) =>
        match.From <= frame.Today ? match with { Kind = DateKind.Range, To = frame.Today, Time = null, TimeTo = null } : match;

    [GeneratedRegex(@"\G(?:(?<since>以来|至今|起至今|到现在|到今天|来(?=的|有|共|$))|(?<before>的?下班(?:之前|以前|前)|之前|以前|前(?![往后期言台沿院任面])|止|为止|截止|截至)|(?<during>期间|之间))")]
    private static partial Regex AfterRule();

    [GeneratedRegex(@"(?:(?<since>\bsince\s)|(?<by>\b(?:by|before|no later than|due|until)\s(?:the\s)?|截止到?|截至|不晚于|最迟|最晚))$")]
    private static partial Regex BeforeRule();
}
