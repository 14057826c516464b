using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Numbers;

/// <summary>What stands right before a count of people: another side of them, or a sign that makes it none.</summary>
internal static partial class ParticipantSides
{
    private const int Window = 10;

    /// <summary>8+6人: the other side, whose place is added to the marks; 0 when there is none.</summary>
    public static int Before(string key, int at, List<Mark> marks)
    {
        var from = Math.Max(0, at - Window);
        if (Plus().Match(key, from, at - from) is not { Success: true } plus || Numeral.Read(plus.Groups["n"].ValueSpan) is not { } side) return 0;
        marks.Add(Segments.Of(plus));
        return side;
    }

    /// <summary>-5人; 3-5人 and B305-12人 are something else.</summary>
    public static bool IsBelow(string key, int at)
    {
        var sign = at - 1;
        if (sign >= 0 && key[sign] == ' ') sign--;
        return sign >= 0 && (key[sign] is '-' or '负') && (sign == 0 || ",。;: 有数到\u0001".Contains(key[sign - 1], StringComparison.Ordinal));
    }

    /// <summary>其中党员12人: how many of those that were counted; the words with it, or null.</summary>
    public static Mark? PartBefore(string key, int at)
    {
        var from = Math.Max(0, at - Window);
        return Part().Match(key, from, at - from) is { Success: true } part ? Segments.Of(part) : null;
    }

    /// <summary>惠及师生500人: people who did not take part.</summary>
    public static bool AreServed(string key, int at)
    {
        var from = Math.Max(0, at - Window);
        return Served().IsMatch(key.AsSpan(from, at - from));
    }

    /// <summary>…、学生20人: the next of the parts; what stands between two counts.</summary>
    public static bool GoesOn(string key, int from, int to) => to - from <= Window && Next().IsMatch(key.AsSpan(from, to - from));

    [GeneratedRegex("^[、,和及与\\s]{1,3}[\\u4e00-\\u9fffa-z\\s]{0,6}$")]
    private static partial Regex Next();

    [GeneratedRegex("(?:其中|包括|包含|里头有?|里面有?|含(?![\\u4e00-\\u9fff]{4})|\\bincl(?:uding|\\.)?|\\bof\\s(?:whom|them|which))[^,。;\\d]{0,6}$")]
    private static partial Regex Part();

    [GeneratedRegex("(?:惠及|覆盖|受益|服务(?:了|(?=师生|群众|居民|学生|老人|职工|党员))|辐射|帮到了?)[^,。;\\d]{0,6}$")]
    private static partial Regex Served();

    [GeneratedRegex("(?<![\\d.第号楼室#])(?<n>\\d{1,3})\\s?[个人名位]{0,2}\\s?(?:\\+|加)\\s?$")]
    private static partial Regex Plus();
}
