namespace PairingBot.Language.Intents;

/// <summary>What cues, words and characters are worth for each intent.</summary>
internal sealed class IntentWeights
{
    private const float Speaks = 0.3f;
    private const int MostReasons = 4;
    private const int Few = 40;

    /// <summary>The intents, in the order of the weights.</summary>
    public required IReadOnlyList<string> Intents { get; init; }

    /// <summary>The weights of the cues, one after another.</summary>
    public required float[] Cues { get; init; }

    /// <summary>The words and characters, in rising order.</summary>
    public required ulong[] Keys { get; init; }

    /// <summary>Their weights, in steps.</summary>
    public required sbyte[] Grams { get; init; }

    /// <summary>What one step is worth.</summary>
    public required float Step { get; init; }

    /// <summary>Adds up the weights for each intent.</summary>
    /// <returns>How many of the words and characters are known.</returns>
    public int Sum(IntentFeatures features, Span<float> scores)
    {
        var known = 0;
        Span<int> steps = stackalloc int[scores.Length];
        steps.Clear();
        foreach (var gram in features.Grams)
        {
            var at = Array.BinarySearch(Keys, gram.Key);
            if (at < 0) continue;
            known++;
            var weights = Grams.AsSpan(at * scores.Length, scores.Length);
            for (var i = 0; i < weights.Length; i++) steps[i] += weights[i];
        }

        var worth = Step * WorthOf(known);
        for (var i = 0; i < scores.Length; i++) scores[i] = steps[i] * worth;
        foreach (var cue in features.CueNumbers)
            for (var i = 0; i < scores.Length; i++) scores[i] += Cues[(cue * scores.Length) + i];
        return known;
    }

    /// <summary>What spoke for an intent, the weightiest first: names of cues, and words as they stand in the skeleton.</summary>
    public IReadOnlyList<string> Reasons(IntentFeatures features, int intent, string text)
    {
        var reasons = new List<(float Weight, string Name)>();
        foreach (var cue in features.CueNumbers) Add(reasons, Cues[(cue * Intents.Count) + intent], Language.Intents.Cues.All[cue].Name);
        foreach (var gram in features.Grams)
        {
            var at = Array.BinarySearch(Keys, gram.Key);
            if (at >= 0) Add(reasons, Grams[(at * Intents.Count) + intent] * Step, gram, text);
        }

        return [.. reasons.OrderByDescending(reason => reason.Weight).ThenBy(reason => reason.Name, StringComparer.Ordinal).Take(MostReasons).Select(reason => reason.Name)];
    }

    /// <summary>What each of so many words counts: in a long text less, so that its content does not outweigh what it is for.</summary>
    public static float WorthOf(int words) => words <= Few ? 1 : MathF.Sqrt(Few / (float)words);

    private static void Add(List<(float Weight, string Name)> reasons, float weight, string name)
    {
        if (weight > Speaks) reasons.Add((weight, name));
    }

    private static void Add(List<(float Weight, string Name)> reasons, float weight, Gram gram, string text)
    {
        if (weight > Speaks && gram.Of(text) is { Length: > 0 } words) reasons.Add((weight, words));
    }
}
