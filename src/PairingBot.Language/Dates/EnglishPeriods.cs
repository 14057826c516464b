using System.Text.RegularExpressions;

namespace PairingBot.Language.Dates;

/// <summary>Weeks, months, quarters and years that count from this one, in English.</summary>
internal static partial class EnglishPeriods
{
    public static DatePart? Read(Match match, DateFrame frame)
    {
        var step = Calendar.EnglishSteps(match.Groups["r"].Value) + match.Groups["beyond"].Value switch { "last" => -2, "next" => 2, _ => 0 };
        var part = Of(match.Groups["u"].Value, step, frame);
        if (match.Groups["whole"].Success || match.Groups["within"].Success) part = part with { IsDeadline = match.Groups["within"].Success };
        return match.Groups["far"].Success && part.From <= frame.Today ? part with { To = frame.Today, Grain = Grain.Span } : part;
    }

    /// <summary>Month end, EOM and their kind.</summary>
    public static DatePart? ReadEnd(Match match, DateFrame frame)
    {
        var part = Of(match.Groups["u"].Value switch { "w" => "week", "m" => "month", "q" => "quarter", "y" => "year", var unit => unit }, Calendar.EnglishSteps(match.Groups["r"].Value), frame);
        return part.At(part.To);
    }

    public static DatePart? ReadQuarter(Match match, DateFrame frame)
    {
        var year = Calendar.Year(match, frame);
        var number = match.Groups["q"].Value[0] switch { 'f' when match.Groups["q"].Value.StartsWith("fi", StringComparison.Ordinal) => 1, '1' => 1, 's' or '2' => 2, 't' or '3' => 3, _ => 4 };
        var quarters = match.Groups["three"].Success ? 3 : 1;
        if (Calendar.Day(year ?? frame.Today.Year, (3 * number) - 2, 1) is not { } first) return null;
        var part = DatePart.Period(first, first.AddMonths(3 * quarters).AddDays(-1), Grain.Quarter) with { HasYear = year is not null };
        return year is null && frame.Tense == Tense.Future && part.To < frame.Today && first.Year < 2100 ? part with { From = first.AddYears(1), To = first.AddYears(1).AddMonths(3 * quarters).AddDays(-1) } : part;
    }

    private static DatePart Of(string unit, int step, DateFrame frame)
    {
        var from = unit switch
        {
            "week" => frame.Monday(step),
            "month" => frame.FirstOfMonth(step),
            "quarter" => frame.FirstOfQuarter(step),
            _ => new DateOnly(frame.Today.Year + step, 1, 1),
        };
        return unit switch
        {
            "week" => DatePart.Period(from, from.AddDays(6), Grain.Week),
            "month" => DatePart.Period(from, Calendar.EndOfMonth(from), Grain.Month),
            "quarter" => DatePart.Period(from, from.AddMonths(3).AddDays(-1), Grain.Quarter),
            _ => DatePart.Period(from, from.AddYears(1).AddDays(-1), Grain.Year),
        };
    }

    private const string Unit = "(?<u>week|month|quarter|year)";

    [GeneratedRegex(
        @"\b(?:the\s)?(?<far>so\sfar\s)?(?:the\s)?(?<r>last|previous|prior|this|current|next|coming|following)\s(?:calendar\s)?" + Unit + @"\b(?!\s(?:ago|later|from)\b)(?:'s\b(?!\send))?(?<far>\s(?:so\sfar|to\sdate|till\snow|until\snow))?" +
        @"|\b(?:the\s)?" + Unit + @"\s(?:before|after)\s(?<beyond>last|next)\b" +
        @"|\b(?<within>within)\s(?:the\s)?" + Unit + @"\b|\b(?:the\s)?" + Unit + @"(?<far>[\s-]to[\s-]date)\b" +
        @"|(?<=\b(?:of|end|beginning|start|half|part)\s)(?:the\s)" + Unit + @"\b|(?<=\b(?:end|beginning|start)\s(?:of\s)?)" + Unit + @"\b|\b(?:the|all|whole)\s" + Unit + @"(?=\send\b|'s\send\b|-end\b)|\b" + Unit + @"(?=-?\s?end\b|'s\send\b)|\b(?<whole>whole|entire)\s" + Unit + @"\b|\b(?<far>ytd)(?<u>)\b")]
    public static partial Regex Rule { get; }

    [GeneratedRegex(@"\beo(?<u>[wmqy])\b")]
    public static partial Regex EndRule { get; }

    [GeneratedRegex(@"\b(?:the\s)?(?:(?<q>first|second|third|fourth|1st|2nd|3rd|4th)\squarter|(?<q>first)\s(?<three>three)\squarters)\b(?:" + Calendar.EnglishYear + @"|\sof\s(?<yr>this|last|next)\syear)?")]
    public static partial Regex QuarterRule { get; }
}
