namespace PairingBot;

/// <summary>What is said to the person who runs the service, in both languages.</summary>
/// <param name="Chinese">With its mark at the end, so that another may follow.</param>
/// <param name="English">The same; also what the log gets.</param>
public sealed record Sentence(string Chinese, string English)
{
    /// <summary>This one, and then another, or the rest of it.</summary>
    public Sentence Then(Sentence next) => new(Chinese + next.Chinese, $"{English} {next.English}");

    /// <summary>As the terminal shows it: Chinese first.</summary>
    public override string ToString() => $"{Chinese} / {English}";
}
