using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;

namespace PairingBot.Language.Dates;

/// <summary>Quarters and halves, in Chinese and as Q3 or H1: without a year the calendar year's, and where a deadline is set the next.</summary>
internal static partial class ChineseQuarters
{
    public static DatePart? Read(Match match, DateFrame frame)
    {
        var said = Calendar.Year(match, frame);
        if (match.Groups["qr"].Success)
        {
            var start = frame.FirstOfQuarter(Calendar.Steps(match.Groups["qr"].Value));
            return ChineseYears.Narrow(Of(start, 3), match.Groups["e"].Value);
        }

        var (first, months) = Months(match);
        if (first is not (>= 1 and <= 12) || months is < 3 or > 12 || Calendar.Day(said ?? frame.Today.Year, first, 1) is not { } from) return null;
        var part = Of(from, months);
        // 一季度末, said as a deadline in November, is next year's.
        if (said is null && frame.Tense == Tense.Future && part.To < frame.Today && from.Year < 2100) part = Of(from.AddYears(1), months);
        return ChineseYears.Narrow(part with { HasYear = said is not null }, match.Groups["e"].Value);
    }

    private static (int First, int Months) Months(Match match)
    {
        if (match.Groups["h"].Success) return (match.Groups["h"].Value is "上" or "1" or "first" ? 1 : 7, 6);
        if (match.Groups["lead"].Success) return (1, 3 * (Numeral.Read(match.Groups["lead"].ValueSpan) ?? 0));
        var first = Numeral.Read(match.Groups["q"].ValueSpan) ?? 0;
        var last = match.Groups["q2"].Success ? Numeral.Read(match.Groups["q2"].ValueSpan) ?? 0 : first;
        return ((3 * first) - 2, 3 * (last - first + 1));
    }

    private static DatePart Of(DateOnly first, int months) =>
        DatePart.Period(first, first.AddMonths(months).AddDays(-1), months == 3 ? Grain.Quarter : Grain.Span);

    [GeneratedRegex(
        "(?:" + ChineseYears.Pattern + @"|(?<y>(?<!\d)20\d{2})[\s-]?(?=[qh][1-4]|[上下]半年|第?[一二三四]个?季度))?" +
        @"(?:第?(?<q>[一二三四1-4])(?:(?:-{1,2}|到|至|、)?第?(?<q2>[二三四2-4]))?个?(?:季度|季(?=末|底))" +
        @"|[前头](?<lead>[一二两三])个?季度|(?<![a-z])q(?<q>[1-4])(?![\da-z])(?:" + Calendar.EnglishYear + @")?|(?<h>[上下])半年(?!度?总结|度?考核)|(?<![a-z])h(?<h>[12])(?![\da-z])(?:" + Calendar.EnglishYear + @")?" +
        @"|\bquarter\s(?<q>[1-4])\b|\b(?:the\s)?(?<h>first|second)\shalf\b(?!\s(?:of|an?)\b)|(?<qr>上上|上|本|这|当|下下|下)一?个?季度?(?!节|末?考)|(?<=^|[^一二三四1-4个本上下这当每\d])(?<qr>)季度?(?=末|底|内))" +
        "(?<e>末|底|初|内|之内|以内)?")]
    public static partial Regex Rule { get; }
}
