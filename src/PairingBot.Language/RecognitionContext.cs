namespace PairingBot.Language;

/// <summary>What the conversation knows when a text arrives.</summary>
/// <param name="Now">The organisation's local date and time.</param>
/// <param name="Intent">The intent of the dialog in progress; null when there is none.</param>
/// <param name="ExpectedSlot">The slot that was asked for (<see cref="SlotNames"/>); null when none or when a confirmation is awaited.</param>
/// <param name="AwaitsConfirmation">True while a summary waits for yes or no.</param>
public sealed record RecognitionContext(DateTime Now, string? Intent = null, string? ExpectedSlot = null, bool AwaitsConfirmation = false)
{
    /// <summary>True when an activity was saved or shown last, and nothing else since: what corrects it needs no number.</summary>
    public bool SpeaksOfActivity { get; init; }

    /// <summary>True when the list shown last is one of activities: 第二个 is one of them.</summary>
    public bool ListsActivities { get; init; }

    /// <summary>The intent that was written last when nothing else was shown since: 再加一条 is one more of that; null when there is none.</summary>
    public string? LastWritten { get; init; }
}
