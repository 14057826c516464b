namespace PairingBot.Load.Runs;

/// <summary>Milliseconds.</summary>
internal sealed record Latencies(double Mean, double P50, double P95, double P99, double Max)
{
    public static Latencies Of(IEnumerable<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToArray();
        if (sorted.Length == 0) return new Latencies(0, 0, 0, 0, 0);
        return new Latencies(Round(sorted.Average()), At(sorted, 0.50), At(sorted, 0.95), At(sorted, 0.99), Round(sorted[^1]));
    }

    private static double At(double[] sorted, double share) => Round(sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)]);

    private static double Round(double value) => Math.Round(value, 3);
}
