namespace PairingBot.Language.Intents;

/// <summary>From sums of weights to likelihoods.</summary>
internal static class Likelihood
{
    /// <summary>The softmax, in place.</summary>
    public static void Of(Span<float> scores)
    {
        var most = scores[0];
        foreach (var score in scores) most = Math.Max(most, score);
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = MathF.Exp(scores[i] - most);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
    }

    /// <summary>The two highest; of equals the first.</summary>
    public static (int First, int Second) Best(ReadOnlySpan<float> scores)
    {
        var (first, second) = (0, -1);
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[first]) (first, second) = (i, first);
            else if (second < 0 || scores[i] > scores[second]) second = i;
        return (first, Math.Max(second, 0));
    }
}
