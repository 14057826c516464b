using System.Buffers;

namespace PairingBot.Language.Intents;

/// <summary>The features of a skeleton as numbers: first the cues, then the words and characters that the utterances hold.</summary>
internal sealed class IntentFeatures
{
    private const ulong IsWord = 1UL << 63;
    private const char Hole = 'H';
    private static readonly SearchValues<char> Between = SearchValues.Create(" ,。.!;\"“”");

    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<string> _names = [];
    private readonly int _nothing;

    public IntentFeatures()
    {
        foreach (var cue in Cues.All) _names.Add(cue.Name);
        _nothing = Cues.All.Count - 1;
    }

    public int Count => _names.Count;

    public string NameOf(int feature) => _names[feature];

    /// <summary>The features of a line; those not met before get a number.</summary>
    public int[] Learn(Skeleton skeleton) => Of(skeleton.Text, learn: true);

    /// <summary>The features of an utterance; those that no line holds say nothing.</summary>
    public int[] Read(Skeleton skeleton) => Of(skeleton.Text, learn: false);

    private int[] Of(string text, bool learn)
    {
        var found = new List<int>(64);
        for (var i = 0; i < _nothing; i++)
            if (Cues.All[i].Pattern.IsMatch(text)) found.Add(i);
        if (found.Count == 0 || (found.Count == 1 && found[0] == _nothing - 1)) found.Add(_nothing);
        Grams(text, learn, found);
        found.Sort();
        var distinct = 0;
        for (var i = 0; i < found.Count; i++)
            if (i == 0 || found[i] != found[i - 1]) found[distinct++] = found[i];
        return [.. found.Take(distinct)];
    }

    /// <summary>Chinese characters alone, in pairs and in threes, English words and pairs of them; nothing across a hole.</summary>
    private void Grams(string text, bool learn, List<int> found)
    {
        ulong second = 0, first = '^', previousWord = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '$';
            if (c is >= 'a' and <= 'z')
            {
                var end = i;
                while (end < text.Length && text[end] is >= 'a' and <= 'z' or '\'') end++;
                previousWord = Word(text.AsSpan(i, end - i), previousWord, learn, found);
                (second, first, i) = (0, ' ', end - 1);
                continue;
            }

            if (Between.Contains(c)) continue;
            if (c != Hole)
            {
                if (c != '$') Add(c, learn, found, default);
                if (first != 0) Add((first << 16) | c, learn, found, default);
                if (first != 0 && second != 0) Add((second << 32) | (first << 16) | c, learn, found, default);
            }

            (second, first) = c == Hole ? (0UL, 0UL) : (first, (ulong)c);
        }
    }

    private ulong Word(ReadOnlySpan<char> letters, ulong previous, bool learn, List<int> found)
    {
        var word = 14695981039346656037UL;
        foreach (var c in letters) word = (word ^ c) * 1099511628211UL;
        word |= IsWord;
        Add(word, learn, found, letters);
        if (previous != 0) Add(((previous * 31) ^ word) | IsWord, learn, found, letters);
        return word;
    }

    private void Add(ulong gram, bool learn, List<int> found, ReadOnlySpan<char> word)
    {
        if (!_numbers.TryGetValue(gram, out var number))
        {
            if (!learn) return;
            _numbers[gram] = number = _names.Count;
            _names.Add(word.IsEmpty ? Characters(gram) : word.ToString());
        }

        found.Add(number);
    }

    private static string Characters(ulong gram) => new([.. new[] { (char)(gram >> 32), (char)(gram >> 16), (char)gram }.Where(c => c != 0)]);
}
