namespace PairingBot.Commands.LanguageChecks.Scoring;

/// <summary>Free text that is nearly the same: three quarters of its pairs of characters.</summary>
internal static class Overlap
{
    private const double Enough = 0.75;
    private static readonly HashSet<string> Free = ["topic", "title", "venue", "measure", "progress", "message"];

    public static int Count(Tally missing, Tally extra)
    {
        var found = 0;
        var left = extra.SelectMany(unit => Enumerable.Repeat((unit.Slot, unit.Value), unit.Count)).ToList();
        foreach (var (slot, value, count) in missing)
        {
            if (!Free.Contains(slot)) continue;
            for (var i = 0; i < count; i++)
            {
                var at = left.FindIndex(other => other.Slot == slot && Alike(value, other.Value) >= Enough);
                if (at < 0) break;
                found++;
                left.RemoveAt(at);
            }
        }

        return found;
    }

    private static double Alike(string a, string b)
    {
        var (first, second) = (Pairs(a), Pairs(b));
        var shared = first.Sum(pair => Math.Min(pair.Value, second.GetValueOrDefault(pair.Key)));
        return 2.0 * shared / Math.Max(1, first.Values.Sum() + second.Values.Sum());
    }

    private static Dictionary<string, int> Pairs(string text)
    {
        var pairs = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(1, text.Length - 1); i++)
        {
            var pair = text.Substring(i, Math.Min(2, text.Length - i));
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }

        return pairs;
    }
}
