namespace PairingBot.Domain.Problems;

/// <summary>What happened to a problem.</summary>
public enum ProblemEventKind
{
    /// <summary>It was added.</summary>
    Added,

    /// <summary>A measure was added; the text is the measure.</summary>
    MeasureAdded,

    /// <summary>Another person answers for it; the text is the name.</summary>
    Assigned,

    /// <summary>It has a new due date.</summary>
    DueSet,

    /// <summary>An extension was asked for (延期).</summary>
    ExtensionRequested,

    /// <summary>The extension was approved.</summary>
    ExtensionApproved,

    /// <summary>The extension was refused; the text is the reason.</summary>
    ExtensionRejected,

    /// <summary>Progress; the text says it.</summary>
    Progress,

    /// <summary>Its sign-off was asked for (申请销号); the text is the result.</summary>
    SignOffRequested,

    /// <summary>It was signed off (销号).</summary>
    SignedOff,

    /// <summary>The request was sent back (退回); the text is the reason.</summary>
    SentBack,

    /// <summary>It was reopened (重新打开); the text is the reason.</summary>
    Reopened,

    /// <summary>Somebody urged to get on with it (催办); the text says who was written to.</summary>
    Urged,

    /// <summary>What was written of it was corrected (更正); the text says what, before and after.</summary>
    Corrected,

    /// <summary>A measure was corrected; the text says which and what, before and after.</summary>
    MeasureCorrected,

    /// <summary>A measure was removed; the text says which.</summary>
    MeasureRemoved,
}
