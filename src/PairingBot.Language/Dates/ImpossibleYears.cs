using System.Globalization;
using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>Days in a year that no calendar of ours holds: 9999年12月31日, 0年1月1日, December 31, 9999.</summary>
public static partial class ImpossibleYears
{
    private const int First = 1000; // 1921年7月1日 is history, and left in the text
    private const int Last = 2100;

    /// <summary>True for the words of such a day.</summary>
    public static bool AreIn(string words) => Find(Utterance.KeyOf(words)) is not null;

    /// <summary>Where the day and its year stand; null when there is none such.</summary>
    internal static (Mark Day, Mark Year)? Find(string key)
    {
        foreach (Match match in Written().Matches(key))
        {
            var year = match.Groups["y"];
            if (int.Parse(year.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is < First or > Last) return (Segments.Of(match), Segments.Of(year));
        }

        return null;
    }

    // 5年内 and 3年底 count years, and 26年12月 is short for 2026: a year of one to three figures needs a month, and is not two figures long.
    [GeneratedRegex(@"(?<![\d.])(?:(?<y>0{1,3}|[1-9]\d{2}|\d{4,6})年(?:的)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?|底|末|初)?|(?<y>\d{4,6})年(?:年?[底末初]|内|[上下]半年|春节|元旦|国庆)|(?<y>\d{4,6})(?<s>[-/.])\d{1,2}\k<s>\d{1,2}(?!\d))"
        + @"|\b" + Calendar.EnglishMonth + @"\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?<y>\d{4,6})\b(?![:%]|\s?[a-z\u4e00-\u9fff])|\b\d{1,2}(?:st|nd|rd|th)?\s" + Calendar.EnglishMonth + @",?\s(?<y>\d{4,6})\b(?![:%]|\s?[a-z\u4e00-\u9fff])|\bend\sof\s(?<y>\d{4,6})\b")]
    private static partial Regex Written();
}
