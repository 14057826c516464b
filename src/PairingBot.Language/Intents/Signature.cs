using System.Text.RegularExpressions;

namespace PairingBot.Language.Intents;

/// <summary>An utterance reduced to what tells its intent: words and characters, with numbers alike and holes marked.</summary>
internal static partial class Signature
{
    public const char Hole = '*';
    private const char Number = '#';
    private const uint Prime = 16777619;

    public static string OfText(string key) => Digits().Replace(key, "#");

    public static string OfLine(string key) => Digits().Replace(Slot().Replace(key, hole => IsNumber(hole.Groups["name"].Value) ? "#" : "*"), "#");

    /// <summary>Pairs of neighbouring Chinese characters, the first and last character, English words and pairs of them.</summary>
    public static HashSet<uint> Features(string signature)
    {
        var features = new HashSet<uint>();
        var previous = '^';
        uint word = 0, previousWord = 0;
        foreach (var c in signature)
        {
            if (c is >= 'a' and <= 'z' or '\'')
            {
                word = ((word == 0 ? 2166136261 : word) ^ c) * Prime;
                continue;
            }

            AddWord(features, ref word, ref previousWord);
            if (c == Hole) previous = Hole;
            else if (c == Number || char.IsLetter(c))
            {
                if (previous != Hole) features.Add(((uint)previous << 16) | c);
                features.Add(c);
                previous = c;
            }
        }

        AddWord(features, ref word, ref previousWord);
        if (previous is not ('^' or Hole)) features.Add(((uint)previous << 16) | '$');
        return features;
    }

    private static bool IsNumber(string name) => name is "n" or "number" or "problemref" or "participants" or "no";

    private static void AddWord(HashSet<uint> features, ref uint word, ref uint previous)
    {
        if (word == 0) return;
        features.Add(word | 0x8000_0000);
        if (previous != 0) features.Add(((previous * Prime) ^ word) | 0x8000_0000);
        (previous, word) = (word, 0);
    }

    [GeneratedRegex(@"\{(?<name>[a-z0-9_.]{1,30})\}")]
    private static partial Regex Slot();

    [GeneratedRegex(@"\d{1,9}")]
    private static partial Regex Digits();
}
