namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>Words for a slot that may mean several of the candidates.</summary>
/// <param name="Names">What the candidates are called.</param>
internal sealed record FrameChoice(string Slot, string Said, List<int> Candidates, List<string> Names)
{
    /// <summary>What was said for the slot besides, and is clear.</summary>
    public FrameValue? Beside { get; init; }

    /// <summary>True when the candidates are days (<see cref="DateOnly.DayNumber"/>), the likeliest first.</summary>
    public bool AreDays { get; init; }

    /// <summary>True when what was said is none of them: they are offered instead.</summary>
    public bool AreOffered { get; init; }

    /// <summary>The branches of the candidates, one each, so that a branch's name chooses; null where that says nothing.</summary>
    public List<int>? Owners { get; init; }
}
