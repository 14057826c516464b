using System.Text.RegularExpressions;
using PairingBot.Language.Problems;

namespace PairingBot.Language.Intents;

/// <summary>What an utterance is beside the dialog in which it is said: which things it names, how long it is, what its outline is.</summary>
internal static partial class DialogFeatures
{
    private const int Outline = 6;

    /// <param name="text">The skeleton.</param>
    /// <param name="dialog">The intent of the dialog in progress.</param>
    /// <param name="cues">The cues that occur.</param>
    /// <param name="grams">Receives what was found.</param>
    public static void Read(string text, string dialog, List<int> cues, List<Gram> grams)
    {
        var kind = Dialogs.IsQuery(dialog) ? "?" : "!";
        Add(dialog);
        Add($"{kind}{Length(text)}");
        if (IsName(text)) Add($"{dialog}name");
        var outline = OutlineOf(text);
        Add($"_{outline}");
        Add($"{dialog}_{outline}");
        foreach (var c in "BDLMNP0")
            if (text.Contains(c, StringComparison.Ordinal)) Add($"{dialog}{c}");
        foreach (var cue in cues)
        {
            Add($"{dialog}#{cue}");
            Add($"{kind}#{cue}");
        }

        void Add(string feature) => grams.Add(new Gram(Hash.Of(feature), 0, 0));
    }

    private static int Length(string text) => text.Length switch { < 3 => 0, < 5 => 1, < 8 => 2, < 12 => 3, < 20 => 4, _ => 5 };

    private static bool IsName(string text) => Name().IsMatch(text) && PersonNames.Are(text);

    [GeneratedRegex("^" + PersonNames.Surname + "[\\u4e00-\\u9fff]{1,2}$")]
    private static partial Regex Name();

    /// <summary>The things in their order, with x for words between them: BxD.</summary>
    private static string OutlineOf(string text)
    {
        Span<char> outline = stackalloc char[Outline];
        var length = 0;
        foreach (var c in text)
        {
            if (c is ' ' or ',' or '.' or '。') continue;
            var mark = char.IsAsciiLetterUpper(c) || c is '0' or '?' ? c : 'x';
            if (length > 0 && outline[length - 1] == mark) continue;
            if (length == Outline) break;
            outline[length++] = mark;
        }

        return new string(outline[..length]);
    }
}
