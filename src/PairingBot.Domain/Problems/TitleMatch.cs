namespace PairingBot.Domain.Problems;

/// <summary>How well words that a person says fit a problem's title.</summary>
public static class TitleMatch
{
    private const double Enough = 0.44; // half of the pairs
    private const double Margin = 0.1;

    /// <summary>The problems that the words may mean, the likeliest first: one when it is clear, several when it must be asked about.</summary>
    public static IReadOnlyList<Problem> Choose(string words, IEnumerable<Problem> problems)
    {
        var ranked = problems.Select(p => (Problem: p, Score: Score(words, p.Title))).Where(r => r.Score >= Enough)
            .OrderByDescending(r => r.Score).ThenByDescending(r => r.Problem.IsOpen).ThenBy(r => r.Problem.Number.Value).ToList();
        if (ranked is not [var best, ..]) return [];
        return best.Score >= 1 ? [.. ranked.TakeWhile(r => r.Score >= 1).Select(r => r.Problem)] : [.. ranked.TakeWhile(r => r.Score > best.Score - Margin).Select(r => r.Problem)];
    }

    /// <summary>1 for the whole title, 0.95 for a part of it as it stands there; else the share of the words' pairs of characters that the title holds.</summary>
    public static double Score(string words, string title)
    {
        var (said, known) = (Plain(words), Plain(title));
        if (said.Length == 0) return 0;
        if (said == known) return 1;
        if (known.Contains(said, StringComparison.Ordinal)) return 0.95;
        var pairs = Pairs(said);
        return pairs.Count == 0 ? 0 : 0.9 * pairs.Count(pair => known.Contains(pair, StringComparison.Ordinal)) / pairs.Count;
    }

    /// <summary>The different pairs of neighbouring characters.</summary>
    public static IReadOnlyCollection<string> Pairs(string words)
    {
        var plain = Plain(words);
        return [.. Enumerable.Range(0, Math.Max(0, plain.Length - 1)).Select(i => plain.Substring(i, 2)).Distinct(StringComparer.Ordinal)];
    }

    private static string Plain(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
