using System.Globalization;
using PairingBot.Language.Intents;

namespace PairingBot.Training;

/// <summary>Cross-validation: each fifth of the lines is read with what the others teach. Lines that stand together in a file are alike, and stay together.</summary>
internal static class Validation
{
    private const int Folds = 5;

    public static IEnumerable<string> Report(string name, IReadOnlyList<Example> examples, TrainingSettings settings)
    {
        var (all, right) = (0, 0);
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = examples.Where(example => example.Group % Folds == fold).ToList();
            var weights = Regression.Learn([.. examples.Where(example => example.Group % Folds != fold)], settings);
            var hits = held.Count(example => Guess(weights, example) == example.Intent);
            (all, right) = (all + held.Count, right + hits);
            yield return Line($"{name}, fold {fold + 1}", hits, held.Count);
        }

        yield return Line(name, right, all);
    }

    /// <summary>Reads <c>rounds=20</c> and its like.</summary>
    public static TrainingSettings Set(TrainingSettings settings, string argument)
    {
        var value = float.Parse(argument[(argument.IndexOf('=', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);
        return argument.Split('=')[0] switch
        {
            "rounds" => settings with { Rounds = (int)value },
            "rate" => settings with { Rate = value },
            "decay" => settings with { Decay = value },
            "cues" => settings with { CueDecay = value },
            "least" => settings with { LeastOften = (int)value },
            "seed" => settings with { Seed = (ulong)value },
            _ => settings,
        };
    }

    private static string Guess(IntentWeights weights, Example example)
    {
        Span<float> scores = stackalloc float[weights.Intents.Count];
        weights.Sum(example.Features, scores);
        return weights.Intents[Likelihood.Best(scores).First];
    }

    private static string Line(string name, int right, int all) => string.Create(CultureInfo.InvariantCulture, $"{name}\t{right} of {all}\t{(all == 0 ? 0 : 100.0 * right / all):0.0} %");
}
