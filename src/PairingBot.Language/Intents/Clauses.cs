using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>The clauses of a short message: what punctuation parts, or a space between Chinese characters. A 算了 at the beginning is a clause of its own.</summary>
internal static partial class Clauses
{
    public const int Longest = 48;

    /// <summary>The clauses without punctuation; none when the text is too long for what steers a conversation.</summary>
    public static string[] Of(string key) => key.Length > Longest ? [] : [.. Marks(key).Select(mark => key[mark.Start..mark.End])];

    /// <summary>Where they stand.</summary>
    public static List<Mark> Marks(string key)
    {
        var marks = new List<Mark>();
        var start = Address().Match(key).Length;
        foreach (Match border in Border().Matches(key, start))
        {
            Add(start, border.Index);
            start = border.Index + border.Length;
        }

        Add(start, key.Length);
        return marks;
        void Add(int from, int to)
        {
            while (from < to && key[from] is ' ' or '.') from++;
            while (to > from && key[to - 1] is ' ' or '.') to--;
            if (from < to) marks.Add(new Mark(from, to));
        }
    }

    /// <summary>The @ that calls the bot, before what is said.</summary>
    [GeneratedRegex(@"^\s{0,3}@\S{1,20}\s{1,3}")]
    public static partial Regex Address();

    [GeneratedRegex(@"[,。;!、…~]{1,20}|(?<=[\u4e00-\u9fff])\s{1,8}(?=[\u4e00-\u9fff])|(?<=(?:^|[\s,])(?:哎呀?|唉|那|那就|还是)?算了吧?)(?=[^,。;!、…~\s算吧啦])|\.\s")]
    private static partial Regex Border();
}
