namespace PairingBot.Language;

/// <summary>A name in the text and the branches that it may mean.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Candidates">Ids of the branches that bear this name: one when it is clear, several when it must be asked about, none for an outside organisation.</param>
public sealed record BranchMention(string Text, IReadOnlyList<int> Candidates, int Start, int Length)
{
    /// <summary>True when the name was only nearly matched (a slip of the keyboard) and is offered as a question.</summary>
    public bool IsGuess { get; init; }
}
