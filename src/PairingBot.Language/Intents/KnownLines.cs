using System.Buffers;

namespace PairingBot.Language.Intents;

/// <summary>The utterances word for word, with a day for any day and a branch for any branch; punctuation does not count.</summary>
internal sealed class KnownLines
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(" ,。.!;:~-…、");

    private static readonly SearchValues<char> Holes = SearchValues.Create("BDHLMNP0");

    private readonly Dictionary<string, string?> _intents = new(StringComparer.Ordinal);

    public KnownLines(IReadOnlyList<IntentUtterances> utterances)
    {
        foreach (var (intent, _, lines) in utterances)
            foreach (var line in lines.Where(line => !line.StartsWith("##", StringComparison.Ordinal)))
                Add(Plain(Skeleton.OfLine(line).Text), intent);
    }

    /// <summary>The intent whose line the utterance is; null when it is none, or one of several intents.</summary>
    public string? Find(Skeleton skeleton) => _intents.GetValueOrDefault(Plain(skeleton.Text));

    private void Add(string line, string intent)
    {
        if (!line.AsSpan().ContainsAnyExcept(Holes) || line.Contains('H', StringComparison.Ordinal)) return;
        _intents[line] = _intents.TryGetValue(line, out var other) && other != intent ? null : intent;
    }

    private static string Plain(string text) => text.AsSpan().IndexOfAny(Marks) < 0 ? text : string.Concat(text.Where(c => !Marks.Contains(c)));
}
