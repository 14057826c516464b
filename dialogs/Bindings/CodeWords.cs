using System.Text.RegularExpressions;
using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Domain.Bindings;

namespace PairingBot.Dialogs.Bindings;

/// <summary>Finds the binding code in what a person wrote: 绑定 K7QM-4T9X, k7qm4t9x, full width, with or without the hyphen.</summary>
internal static partial class CodeWords
{
    private const int MostBeside = 4;
    private const string Word = "code";
    private static readonly string[] Words = SharedWords.Read("WordsCode", "BindIdentity");

    /// <summary>The code without its hyphen, in capital letters, or what was sent as one; null when there is none.</summary>
    public static string? Find(string text) => Match(text, Fold(text)) is { } match ? match.Value.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) : null;

    /// <summary>The message as it tells its language: a code is in none.</summary>
    public static string Spoken(string text) => Match(text, Fold(text)) is not { } match ? text
        : match.Length == text.Trim().Length ? ""
        : string.Concat(text.AsSpan(0, match.Index), Word, text.AsSpan(match.Index + match.Length));

    /// <summary>Sees to it that a channel which keeps messages keeps this one without its code.</summary>
    /// <param name="always">False for a person who is bound: then only what is called a code is taken for one.</param>
    public static void Hush(ITurnContext context, bool always)
    {
        if (context.Activity.Text is not { Length: > 0 } text || !(always || SaysCode(text)) || Match(text, Fold(text)) is not { } match) return;
        context.TurnState.Set(new HushedText(Dotted(text, match)));
    }

    /// <summary>The text with dots in the code's place.</summary>
    public static string Mask(string text) => Match(text, Fold(text)) is { } match ? Dotted(text, match) : text;

    /// <summary>The code in a message that calls it one; null where it could be anything else.</summary>
    public static string? FindCalled(string text) => SaysCode(text) && Find(text) is { } code && CodeAlphabet.IsCode(code) ? code : null;

    private static string Dotted(string text, Capture match) => string.Concat(text.AsSpan(0, match.Index), CodeSlips.Dots, text.AsSpan(match.Index + match.Length));

    private static Match? Match(string text, string folded)
    {
        if (Good(Joined(), folded) is { } joined) return joined;
        if (SaysCode(text)) return Good(Parted(), folded) ?? First(AnyToken(), folded);
        return folded.Count(char.IsLetterOrDigit) > CodeAlphabet.Length + MostBeside ? null : Good(Parted(), folded) ?? First(Slip(), folded);
    }

    private static Match? First(Regex pattern, string folded) => pattern.Match(folded) is { Success: true } match ? match : null;

    private static bool SaysCode(string text) => SharedWords.AreIn(text, Words);

    private static Match? Good(Regex pattern, string folded)
    {
        for (var match = pattern.Match(folded); match.Success; match = pattern.Match(folded, match.Index + 1))
        {
            if (CodeAlphabet.IsCode(match.Value.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal))) return match;
        }

        return null;
    }

    /// <summary>Letter for letter: half width, capitals, one sort of hyphen.</summary>
    private static string Fold(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var c = source[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(source[i] - 0xFEE0) : source[i];
            span[i] = c is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or '_' ? '-' : c is '\u3000' or '\u00A0' ? ' ' : char.ToUpperInvariant(c);
        }
    });

    [GeneratedRegex("(?<![A-Z0-9])[A-Z0-9]{4}-?[A-Z0-9]{4}(?![A-Z0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Joined();

    [GeneratedRegex("(?<![A-Z0-9])[A-Z0-9]{4} ?-? ?[A-Z0-9]{4}(?![A-Z0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parted();

    /// <summary>Something with a digit, or with a hyphen in the middle, that stands where a code would.</summary>
    [GeneratedRegex("(?<![A-Z0-9-])(?:(?=[A-Z-]{0,13}[0-9])[A-Z0-9][A-Z0-9-]{2,13}|[A-Z]{4}-[A-Z]{4})(?![A-Z0-9-])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnyToken();

    /// <summary>A code with a character wrong, missing or too many. A number alone is a telephone, a room or a date.</summary>
    [GeneratedRegex("(?<![A-Z0-9-])(?=[A-Z-]{0,9}[0-9])(?=[0-9-]{0,9}[A-Z])(?:[A-Z0-9]{4}-?[A-Z0-9]{3,5}|[A-Z0-9]{3,5}-?[A-Z0-9]{4})(?![A-Z0-9-])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slip();
}
