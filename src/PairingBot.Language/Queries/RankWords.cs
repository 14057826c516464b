using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;
using PairingBot.Language.Text;

namespace PairingBot.Language.Queries;

/// <summary>Words for one end of a ranking: 前三名, 最低的三个支部, 倒数第一, bottom three.</summary>
public static partial class RankWords
{
    private const int Longest = 24;
    private const string N = "(?<n>\\d{1,2}|[一二两三四五六七八九十]{1,2}|one|two|three|four|five|ten)";
    private static readonly string[] English = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Which end a text asks for; null when it asks for none.</summary>
    public static RankAsked? Of(string text)
    {
        var key = Utterance.KeyOf(text);
        var (low, counted) = (Low().IsMatch(key), Counted().Match(key));
        if (!low && !counted.Success && !High().IsMatch(key)) return null;
        return new RankAsked(low, counted.Success ? NumberOf(counted.Groups["n"].Value) : null);
    }

    /// <summary>True when nothing else is said, so that it is of the figures that were shown.</summary>
    public static bool IsAlone(string text) => text.Length <= Longest && Alone().IsMatch(Utterance.KeyOf(text));

    private static int? NumberOf(string word) => Array.IndexOf(English, word) is >= 0 and var at ? at : Numeral.Read(word);

    [GeneratedRegex("最(?:低|少|差|落后|不活跃)|倒数|垫底|末位|靠后|\\b(?:fewest|least|lowest|bottom|worst)\\b")]
    private static partial Regex Low();

    [GeneratedRegex("最(?:高|多|好|活跃|积极|靠前)|\\b(?:most|highest|best|top)\\b")]
    private static partial Regex High();

    [GeneratedRegex("(?:前|倒数第?|后|末)" + N + "(?:名|家|位|个?(?:党?支部|单位)|的(?:党?支部|单位))|倒数第?" + N + "$|最.的(?:前|后)?" + N + "(?:名|家|位|个)|第(?<n>一)名|\\b(?:top|bottom|lowest|highest|best|worst)\\s" + N + "\\b")]
    private static partial Regex Counted();

    [GeneratedRegex("^\\s?(?:@\\S{1,20}\\s)?(?:那|那么|看看|只看|就看|谁是|谁|哪家|哪个|哪几[家个]|哪些|的|支部){0,3}(?:(?:前|倒数第?|后|末)" + N + "(?:名|家|位|个?(?:党?支部|单位))|(?:前|倒数第?)" + N + "(?![个条项])|最(?:低|少|差|高|多|好)(?:的)?(?:(?:前|后)?" + N + "(?:名|家|位|个))?(?:党?支部|单位)?|垫底的?|第一名)(?:是谁|有哪些|是哪些|是哪几家|呢|的呢)?[?。]?$"
        + "|^(?:the\\s|and\\s|show\\s){0,2}(?:top|bottom|lowest|highest)\\s" + N + "(?:\\sbranches)?\\??$")]
    private static partial Regex Alone();
}
