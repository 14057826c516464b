using PairingBot.Language.Intents;

namespace PairingBot.Training;

/// <summary>
/// A multinomial logistic regression by gradient steps in a fixed order. The cues begin with weights that were set by hand, and are held to them; words and characters begin with none.
/// </summary>
internal sealed class Regression
{
    private readonly float[][] _weights;
    private readonly int _intents;
    private float[][] _held = [];

    private Regression(int features, int intents)
    {
        _intents = intents;
        _weights = new float[features][];
        for (var i = 0; i < features; i++) _weights[i] = new float[intents];
    }

    /// <summary>The weights that tell the examples apart.</summary>
    public static IntentWeights Learn(IReadOnlyList<Example> examples, TrainingSettings? settings = null)
    {
        settings ??= new TrainingSettings();
        var intents = examples.Select(example => example.Intent).Concat(Cues.All.SelectMany(cue => cue.Weights).Select(weight => weight.Intent)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var keys = Keys(examples, settings.LeastOften);
        var regression = new Regression(Cues.All.Count + keys.Length, intents.Count);
        for (var i = 0; i < Cues.All.Count; i++)
            foreach (var (intent, weight) in Cues.All[i].Weights) regression._weights[i][intents.IndexOf(intent)] = weight;
        regression._held = [.. regression._weights.Take(Cues.All.Count).Select(weights => weights.ToArray())];
        regression.Train([.. examples.Select(example => (intents.IndexOf(example.Intent), Features(example.Features, keys)))], settings);
        return regression.Weights(intents, keys);
    }

    /// <summary>The words and characters that occur in at least so many examples.</summary>
    private static ulong[] Keys(IReadOnlyList<Example> examples, int least) =>
        [.. examples.SelectMany(example => example.Features.Grams).GroupBy(gram => gram.Key).Where(group => group.Count() >= least).Select(group => group.Key).Order()];

    private static int[] Features(IntentFeatures features, ulong[] keys)
    {
        var grams = features.Grams.Select(gram => Array.BinarySearch(keys, gram.Key)).Where(at => at >= 0).Select(at => Cues.All.Count + at);
        return [.. features.CueNumbers, .. grams];
    }

    private void Train((int Intent, int[] Features)[] examples, TrainingSettings settings)
    {
        var scores = new float[_intents];
        var order = Enumerable.Range(0, examples.Length).ToArray();
        var shuffle = new Shuffle(settings.Seed);
        for (var round = 0; round < settings.Rounds; round++)
        {
            shuffle.Mix(order);
            var rate = settings.Rate * (1 - ((float)round / settings.Rounds));
            foreach (var i in order)
            {
                var (intent, features) = examples[i];
                Array.Clear(scores);
                var worth = IntentWeights.WorthOf(features.Count(feature => feature >= Cues.All.Count));
                foreach (var feature in features) Add(_weights[feature], scores, feature < Cues.All.Count ? 1 : worth);
                Likelihood.Of(scores);
                scores[intent] -= 1;
                foreach (var feature in features)
                    if (feature < Cues.All.Count) Step(_weights[feature], _held[feature], scores, rate, settings.CueDecay);
                    else Step(_weights[feature], scores, rate * worth, settings.Decay / worth);
            }
        }
    }

    private static void Add(float[] weights, float[] scores, float worth)
    {
        for (var i = 0; i < scores.Length; i++) scores[i] += weights[i] * worth;
    }

    /// <summary>A cue's weight is held to where it began.</summary>
    private static void Step(float[] weights, float[] held, float[] gradient, float rate, float decay)
    {
        for (var i = 0; i < weights.Length; i++) weights[i] -= rate * (gradient[i] + (decay * (weights[i] - held[i])));
    }

    private static void Step(float[] weights, float[] gradient, float rate, float decay)
    {
        for (var i = 0; i < weights.Length; i++) weights[i] -= rate * (gradient[i] + (decay * weights[i]));
    }

    private IntentWeights Weights(IReadOnlyList<string> intents, ulong[] keys)
    {
        var grams = _weights.Skip(Cues.All.Count).ToList();
        var step = grams.Count == 0 ? 1 : Math.Max(grams.Max(weights => weights.Max(MathF.Abs)) / sbyte.MaxValue, 1e-6f);
        return new IntentWeights
        {
            Intents = intents,
            Cues = [.. _weights.Take(Cues.All.Count).SelectMany(weights => weights)],
            Keys = keys,
            Grams = [.. grams.SelectMany(weights => weights).Select(weight => (sbyte)MathF.Round(weight / step))],
            Step = step,
        };
    }
}
