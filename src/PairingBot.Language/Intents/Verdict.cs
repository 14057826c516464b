namespace PairingBot.Language.Intents;

/// <summary>What the model makes of an utterance: the likeliest intent, the next, and why the first.</summary>
internal sealed record Verdict(string Intent, double Score, string Next, IReadOnlyList<string> Reasons)
{
    /// <summary>Nothing of it occurs in any line.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>No cue occurs in it.</summary>
    public bool HasNoCue { get; init; }
}
