namespace PairingBot.Commands.LanguageChecks.Scoring;

/// <summary>How many were right, how many were given, and how many there are.</summary>
internal sealed class Measure
{
    public int Right { get; set; }

    public int Given { get; set; }

    public int There { get; set; }

    public double Precision => Given == 0 ? 0 : (double)Right / Given;

    public double Recall => There == 0 ? 0 : (double)Right / There;

    public double F1 => F(Right);

    /// <summary>F1 with another count of what is right.</summary>
    public double F(int right) => right == 0 ? 0 : 2.0 * right / (Given + There);

    public void Add(int right, int given, int there) => (Right, Given, There) = (Right + right, Given + given, There + there);
}
