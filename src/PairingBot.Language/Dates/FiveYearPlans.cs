using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;

namespace PairingBot.Language.Dates;

/// <summary>Five-year plans: 十三五 is 2016–2020, and so on each way.</summary>
internal static partial class FiveYearPlans
{
    public static DatePart? Read(Match match, DateFrame frame)
    {
        _ = frame;
        var number = Numeral.Read(match.Groups["n"].ValueSpan);
        if (match.Groups["ten"].Success) number += 10;
        if (number is null or > 29 || Calendar.Day(1951 + (5 * number.Value), 1, 1) is not { } first) return null;
        var last = new DateOnly(first.Year + 4, 12, 31);
        return match.Groups["e"].Value switch
        {
            "" => DatePart.Period(first, last, Grain.Year),
            "初" or "期初" => DatePart.Known(first),
            "开局之年" or "开局年" => DatePart.Period(first, first.AddYears(1).AddDays(-1), Grain.Year),
            "收官之年" or "收官年" => DatePart.Period(last.AddYears(-1).AddDays(1), last, Grain.Year),
            _ => DatePart.Known(last),
        };
    }

    [GeneratedRegex("(?<![二三四五六七八九十第])[“\"「'‘]?(?<ten>十)(?<n>[一二三四五六])五(?!个|号|日|人|年|天|项|条|分|点|名|位|家|所)[”\"」'’]?(?:规划)?(?:的?(?<e>期?[末初]|期满|收官之?年|开局之?年))?(?:期间|时期)?|第(?<ten>十)(?<n>[一二三四五六])个五年(?:规划|计划)?的?(?<e>期?[末初])?(?:期间|时期)?|\\b(?:the\\s)?(?<n>1[0-9])th\\sfive[\\s-]year\\splan(?:ning)?(?:\\speriod)?(?<e>)")]
    public static partial Regex Rule { get; }
}
