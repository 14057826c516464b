namespace PairingBot.Language.Intents;

/// <summary>
/// Weighs the features of an utterance for each intent. The cues begin with weights that were set by hand; the lines of the utterances
/// then correct them, and give weights to words and pairs of characters. The same lines always give the same weights.
/// </summary>
internal sealed class IntentModel
{
    private const int Rounds = 12;
    private const float Rate = 0.25f;
    private const float Decay = 0.0004f;

    private readonly IntentFeatures _features;
    private readonly float[][] _weights;
    private readonly int _correction;
    private int _learned;

    public IntentModel(IReadOnlyList<IntentUtterances> utterances)
    {
        // What a yes or no would do is too much for a likeness: those are said whole, or not at all.
        utterances = [.. utterances.Where(lines => lines.Intent is not (IntentNames.Confirm or IntentNames.Deny or IntentNames.Cancel))];
        Intents = [.. utterances.Select(lines => lines.Intent).Concat(Cues.All.SelectMany(cue => cue.Weights).Select(weight => weight.Intent)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _correction = Intents.ToList().IndexOf(IntentNames.Correction);
        var at = Intents.Select((intent, i) => (intent, i)).ToDictionary(pair => pair.intent, pair => pair.i, StringComparer.Ordinal);
        _features = new IntentFeatures();
        var examples = new List<(int Intent, int[] Features)>();
        foreach (var (intent, language, lines) in utterances)
            foreach (var line in lines.Where(line => !line.StartsWith("##", StringComparison.Ordinal)))
                foreach (var features in Learn(line, language == "en")) examples.Add((at[intent], features));
        _weights = new float[_features.Count][];
        for (var i = 0; i < _weights.Length; i++) _weights[i] = new float[Intents.Count];
        for (var i = 0; i < Cues.All.Count; i++)
            foreach (var (intent, weight) in Cues.All[i].Weights) _weights[i][at[intent]] = weight;
        Train(examples);
    }

    public IReadOnlyList<string> Intents { get; }

    /// <summary>The intents with their likelihoods, the likeliest first, and the features that spoke for the first.</summary>
    /// <param name="inDialog">False when nothing was said yet that could be corrected.</param>
    public Verdict Weigh(Skeleton skeleton, bool inDialog)
    {
        var features = _features.Read(skeleton);
        var scores = new float[Intents.Count];
        Sum(features, scores);
        if (!inDialog) scores[_correction] -= 4;
        Softmax(scores);
        var order = new int[scores.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (a, b) => scores[a] != scores[b] ? scores[b].CompareTo(scores[a]) : a.CompareTo(b));
        return new Verdict(Intents[order[0]], scores[order[0]], Intents[order[1]], Reasons(features, order[0]))
        {
            IsEmpty = features[^1] < Cues.All.Count && features.Contains(Cues.All.Count - 1),
            HasNoCue = features.Contains(Cues.All.Count - 1),
        };
    }

    /// <summary>A line as it stands, and once more with content in its holes.</summary>
    private List<int[]> Learn(string line, bool english)
    {
        var bare = Skeleton.OfLine(line);
        List<int[]> examples = [_features.Learn(bare)];
        var number = _learned++;
        if (bare.Text.Contains('H', StringComparison.Ordinal) || (!english && bare.Text.Contains('P', StringComparison.Ordinal))) examples.Add(_features.Learn(Skeleton.OfLine(line, hole => SampleContent.For(hole, english, number))));
        return examples;
    }

    private List<string> Reasons(int[] features, int intent) =>
        [.. features.Where(feature => _weights[feature][intent] > 0.3f).OrderByDescending(feature => _weights[feature][intent]).ThenBy(feature => feature).Take(4).Select(_features.NameOf)];

    private void Train(List<(int Intent, int[] Features)> examples)
    {
        var scores = new float[Intents.Count];
        var random = new Random(20261123);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            var rate = Rate * (1 - ((float)round / Rounds));
            foreach (var i in order)
            {
                var (intent, features) = examples[i];
                Array.Clear(scores);
                Sum(features, scores);
                Softmax(scores);
                scores[intent] -= 1;
                foreach (var feature in features) Step(_weights[feature], scores, rate, feature < Cues.All.Count ? 0 : Decay);
            }
        }
    }

    private static void Step(float[] weights, float[] gradient, float rate, float decay)
    {
        for (var i = 0; i < weights.Length; i++) weights[i] -= rate * (gradient[i] + (decay * weights[i]));
    }

    private void Sum(int[] features, float[] scores)
    {
        foreach (var feature in features)
        {
            var weights = _weights[feature];
            for (var i = 0; i < scores.Length; i++) scores[i] += weights[i];
        }
    }

    private static void Softmax(float[] scores)
    {
        var most = scores[0];
        foreach (var score in scores) most = Math.Max(most, score);
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = MathF.Exp(scores[i] - most);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
    }
}
