using System.Text.RegularExpressions;

namespace PairingBot.Language.Dates;

/// <summary>
/// Terms and vacations of a university whose calendar is not known: autumn from September to mid-January, spring from March to mid-July. Each school has its
/// own days, so every one comes with alternatives and a dialog asks.
/// </summary>
internal static partial class SchoolTerms
{
    private static readonly (string Name, int From, int To)[] Seasons = [("春", 301, 715), ("暑", 716, 831), ("秋", 901, 115), ("寒", 116, 228)];

    public static DatePart? Read(Match match, DateFrame frame)
    {
        if (frame.Today.Year is < 1951 or > 2098) return null;
        var year = Calendar.Year(match, frame);
        if (match.Groups["end"].Success) return EndOf(Counted(Calendar.Steps(match.Groups["w"].Value), frame));
        if (match.Groups["t"].Success) return Counted(Calendar.EnglishSteps(match.Groups["t"].Value), frame);
        if (match.Groups["w"].Success) return Counted(Calendar.Steps(match.Groups["w"].Value), frame);
        var name = match.Groups["en"].Value switch { "winter" => "寒", "summer" => "暑", _ => match.Groups["s"].Value[..1] };
        if (year is { } said) return said is > 1950 and < 2099 ? Of(name, said) : null;
        var years = Enumerable.Range(frame.Today.Year - 1, 3).Select(y => Of(name, y));
        return frame.Tense == Tense.Future ? years.First(part => part.To >= frame.Today) : years.Last(part => part.From <= frame.Today);
    }

    // 期末, 学期末: the last days of the term.
    private static DatePart EndOf(DatePart term) =>
        DatePart.Known(term.To) with { Alternatives = [term.To.AddDays(-7), term.To.AddDays(7)], IsVague = true };

    // The term of a day in a vacation is the one that comes.
    private static DatePart Counted(int steps, DateFrame frame)
    {
        var terms = Enumerable.Range(frame.Today.Year - 2, 5).SelectMany(y => new[] { Of("春", y), Of("秋", y) }).ToList();
        var now = terms.FindIndex(term => term.To >= frame.Today);
        return terms[Math.Clamp(now + steps, 0, terms.Count - 1)];
    }

    private static DatePart Of(string name, int year)
    {
        var (_, from, to) = Seasons.First(season => season.Name == name);
        var first = new DateOnly(year, from / 100, from % 100);
        var last = new DateOnly(to < from ? year + 1 : year, to / 100, to % 100);
        return DatePart.Period(first, last, Grain.Quarter) with { Alternatives = [first.AddDays(-7), last.AddDays(7)], IsVague = true };
    }

    [GeneratedRegex("(?:" + ChineseYears.Pattern + ")?(?:(?<end>(?<w>上|本|这|下)?一?个?学期[末底]|(?<![五划一二三四学])期末(?![考试成]))|(?<w>上|本|这|下)一?个?学期|(?<s>[春秋])季?学期|(?<s>[寒暑])假)(?:期间|里)?|\\b(?:the\\s)?(?<en>winter|summer)\\s(?:break|vacation|holidays?)\\b|\\b(?<t>this|next|last)\\s(?:semester|school\\sterm)\\b")]
    public static partial Regex Rule { get; }
}
