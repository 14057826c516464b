using System.Text.RegularExpressions;
using PairingBot.Language.Numbers;
using PairingBot.Language.Text;

namespace PairingBot.Language.Dates;

/// <summary>What is written as a clock time, or as a day counted from now in another year or week, and can be none: 昨晚25点, 8:75, 明年的昨天.</summary>
internal static partial class ImpossibleTimes
{
    private const int LastHour = 24;

    /// <summary>The words of such a time; null when there is none.</summary>
    public static Mark? Find(string key)
    {
        foreach (Match match in Clock().Matches(key))
        {
            var isSaid = match.Groups["part"].Success || match.Groups["colon"].Success || Ends().IsMatch(key.AsSpan(match.Index + match.Length));
            if (isSaid && (Numeral.Read(match.Groups["hour"].ValueSpan) > LastHour || Numeral.Read(match.Groups["minute"].ValueSpan) >= 60)) return Segments.Of(match);
        }

        return null;
    }

    /// <summary>A day that its year or week rules out; null when there is none.</summary>
    public static Mark? FindDay(string key) => Elsewhere().Match(key) is { Success: true } match ? Segments.Of(match) : null;

    [GeneratedRegex("(?<part>(?<=(?:凌晨|早上|上午|中午|下午|傍晚|晚上|夜里|[昨今明前][早晚])\\s?))?(?<![\\d.:第])(?<hour>\\d{1,2}|[二三四五六七八九]十[一二三四五六七八九]?)(?:(?<colon>:)(?<minute>\\d{2})(?![\\d:])|[点时](?!间|候|代|期|名|评|钟|意|建|要|措|差)(?:(?<minute>\\d{1,2}|[二三四五六七八九]十[一二三四五六七八九]?)分?(?![\\d人名]))?)")]
    private static partial Regex Clock();

    [GeneratedRegex("^(?:半|整|钟|开|到|[,。;!?\\s]|$)")]
    private static partial Regex Ends();

    [GeneratedRegex("(?:明年|后年|下个?月|下个?季度|下下?周|下个?(?:星期|礼拜))的?(?:昨[天日晚]|大?前天)|(?:去年|前年|上个?月|上个?季度|上上?周|上个?(?:星期|礼拜))的?(?:明[天日晚]|大?后天)|\\b(?:yesterday\\s(?:of\\s)?next|tomorrow\\s(?:of\\s)?last)\\s(?:week|month|year)\\b")]
    private static partial Regex Elsewhere();
}
