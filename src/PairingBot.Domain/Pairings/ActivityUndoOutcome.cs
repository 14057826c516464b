namespace PairingBot.Domain.Pairings;

/// <summary>How undoing a write on an activity ended.</summary>
public enum ActivityUndoOutcome
{
    /// <summary>It is as it was before; an activity that had just been logged is taken back.</summary>
    Undone,

    /// <summary>There is no such activity.</summary>
    Unknown,

    /// <summary>It had been taken back before.</summary>
    AlreadyTakenBack,

    /// <summary>Somebody changed it since.</summary>
    BuiltOn,

    /// <summary>Another person wrote it.</summary>
    NotYours,

    /// <summary>The person wrote it, but may not do such a thing there any more.</summary>
    NotPermitted,
}
