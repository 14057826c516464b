using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>The utterance lines by the character pairs and words that they hold; the most alike line gives the intent.</summary>
internal sealed class IntentIndex
{
    private const int LongestQuery = 160;

    private readonly List<Line> _lines = [];
    private readonly Dictionary<uint, List<int>> _linesOf = [];
    private readonly Dictionary<uint, float> _weights = [];

    public IntentIndex(IReadOnlyList<IntentUtterances> utterances)
    {
        foreach (var (intent, _, lines) in utterances)
            foreach (var line in lines)
                Add(intent, line);
        foreach (var (feature, lines) in _linesOf) _weights[feature] = MathF.Log(1 + ((float)_lines.Count / lines.Count));
        for (var i = 0; i < _lines.Count; i++) _lines[i] = _lines[i] with { Weight = _lines[i].Features.Sum(Weight) };
    }

    /// <summary>The intent of the line most like the utterance, with how alike they are from 0 to 1.</summary>
    public (string Intent, double Score, string Line) Best(string key)
    {
        var features = Signature.Features(Signature.OfText(key.Length > LongestQuery ? key[..LongestQuery] : key));
        if (features.Count == 0 || _lines.Count == 0) return (IntentNames.None, 0, "");
        var shared = new float[_lines.Count];
        var total = 0f;
        foreach (var feature in features)
        {
            var weight = Weight(feature);
            total += weight;
            if (_linesOf.TryGetValue(feature, out var lines))
                foreach (var line in lines) shared[line] += weight;
        }

        var (best, bestScore) = (-1, 0f);
        for (var i = 0; i < shared.Length; i++)
        {
            if (shared[i] <= 0) continue;
            var score = Score(_lines[i], shared[i], total);
            if (score > bestScore) (best, bestScore) = (i, score);
        }

        return best < 0 ? (IntentNames.None, 0, "") : (_lines[best].Intent, Math.Min(1, bestScore), _lines[best].Text);
    }

    /// <summary>Twice what is shared over both; where a line has a hole, words that the utterance has besides count half.</summary>
    private static float Score(Line line, float shared, float total) =>
        line.HasHole
            ? Math.Min(0.92f, 2 * shared / (line.Weight + shared + ((total - shared) * 0.5f)))
            : 2 * shared / (line.Weight + total);

    // A feature that no line holds is as telling as one that a single line holds.
    private float Weight(uint feature) => _weights.TryGetValue(feature, out var weight) ? weight : MathF.Log(1 + _lines.Count);

    private void Add(string intent, string text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.StartsWith("##", StringComparison.Ordinal)) return;
        var signature = Signature.OfLine(Utterance.KeyOf(text));
        var features = Signature.Features(signature);
        if (features.Count == 0) return;
        foreach (var feature in features)
        {
            if (!_linesOf.TryGetValue(feature, out var lines)) _linesOf[feature] = lines = [];
            lines.Add(_lines.Count);
        }

        _lines.Add(new Line(intent, text, [.. features], signature.Contains(Signature.Hole, StringComparison.Ordinal), 0));
    }

    private sealed record Line(string Intent, string Text, uint[] Features, bool HasHole, float Weight);
}
