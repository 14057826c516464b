using System.Text.RegularExpressions;

namespace PairingBot.Language.Text;

/// <summary>The stretches between punctuation and what was taken.</summary>
internal static partial class Segments
{
    private const int Most = 60;

    /// <summary>All stretches that are left; a space parts Chinese words but joins English ones.</summary>
    public static List<Mark> Of(string left)
    {
        var found = new List<Mark>();
        for (var match = Stretch().Match(left); match.Success && found.Count < Most; match = match.NextMatch()) found.Add(Of(match));
        return found;
    }

    public static Mark Of(Group match) => new(match.Index, match.Index + match.Length);

    /// <summary>A sentence goes on over commas; it ends at a stop or at something taken.</summary>
    public static int SentenceEnd(string left, int start)
    {
        var stop = left.AsSpan(start).IndexOfAny('。', ';', Sheet.Cover);
        return stop < 0 ? left.Length : start + stop;
    }

    /// <summary>Content that a word introduced goes on over stops, too, up to something taken.</summary>
    public static int ContentEnd(string left, int start)
    {
        var stop = left.AsSpan(start).IndexOf(Sheet.Cover);
        return stop < 0 ? left.Length : start + stop;
    }

    /// <summary>Steps over words at the beginning, as often as they come.</summary>
    public static Mark WithoutHead(string left, Mark span, Regex head, int times = 8)
    {
        for (var i = 0; i < times; i++)
        {
            var match = head.Match(left, span.Start, span.Length);
            if (!match.Success || match.Index != span.Start || match.Length == 0) break;
            span = span with { Start = match.Index + match.Length };
        }

        return span;
    }

    /// <summary>Takes words off the end, as often as they come; the pattern reads from right to left.</summary>
    public static Mark WithoutTail(string left, Mark span, Regex tail, int times = 6)
    {
        for (var i = 0; i < times; i++)
        {
            var match = tail.Match(left, span.Start, span.Length);
            if (!match.Success || match.Length == 0 || match.Index + match.Length != span.End) break;
            span = span with { End = match.Index };
        }

        return span;
    }

    [GeneratedRegex(@"(?:[^\u0001,。;!?: ]|:(?=\d)|(?<=[a-z0-9'’]) (?=[a-z0-9]))[^\u0001,。;!?: ]{0,200}(?:(?::(?=\d)|(?<=[a-z0-9'’]) (?=[a-z0-9])|(?<=\d),(?=\d{3}))[^\u0001,。;!?: ]{0,60}){0,40}")]
    private static partial Regex Stretch();
}
