namespace PairingBot.Dialogs.Ledgers;

/// <summary>Which of the problems of a question are meant.</summary>
internal static class Facets
{
    /// <summary>What is not signed off.</summary>
    public const string Open = "open";

    /// <summary>What is overdue.</summary>
    public const string Overdue = "overdue";

    /// <summary>What was signed off, within the period when there is one.</summary>
    public const string SignedOff = "signed_off";

    /// <summary>What is due within the period.</summary>
    public const string Due = "due";

    /// <summary>What waits for a decision on its sign-off or its extension.</summary>
    public const string Pending = "pending";

    /// <summary>What waits for the speaker's own decision.</summary>
    public const string ForMe = "for_me";

    /// <summary>What is not signed off and has no measure.</summary>
    public const string NoMeasure = "no_measure";

    /// <summary>What is not signed off and has had no progress.</summary>
    public const string NoProgress = "no_progress";

    /// <summary>What had progress, within the period when there is one.</summary>
    public const string Progress = "progress";
}
