namespace PairingBot.Language.Intents;

/// <summary>What the words of an utterance speak for, whatever the conversation.</summary>
/// <param name="Intent">The likeliest intent.</param>
/// <param name="Score">Its likelihood.</param>
/// <param name="Next">The second.</param>
/// <param name="Form">The utterance's skeleton.</param>
/// <param name="Reasons">What spoke for the first.</param>
internal sealed record Said(string Intent, double Score, string Next, string Form, IReadOnlyList<string> Reasons)
{
    /// <summary>The utterance is one of the lines, word for word.</summary>
    public bool IsLine { get; init; }

    /// <summary>No cue and no word of any line occurs.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>No cue occurs: the words are content, or of other business.</summary>
    public bool HasNoCue { get; init; }

    /// <summary>A problem is named by number or code.</summary>
    public bool HasProblem => Form.Contains('P', StringComparison.Ordinal);
}
