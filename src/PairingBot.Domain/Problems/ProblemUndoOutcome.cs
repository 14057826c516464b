namespace PairingBot.Domain.Problems;

/// <summary>How taking back the last write on a problem ended.</summary>
public enum ProblemUndoOutcome
{
    /// <summary>The problem is as it was before.</summary>
    Undone,

    /// <summary>There is no such problem.</summary>
    Unknown,

    /// <summary>Something was written since then.</summary>
    BuiltOn,

    /// <summary>Another person wrote it.</summary>
    NotYours,

    /// <summary>The person wrote it, but may not do such a thing there any more.</summary>
    NotPermitted,
}
