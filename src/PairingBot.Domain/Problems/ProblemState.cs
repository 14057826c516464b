namespace PairingBot.Domain.Problems;

/// <summary>Where a problem is in its life.</summary>
public enum ProblemState
{
    /// <summary>已提出.</summary>
    Proposed,

    /// <summary>已立项: a meeting of the branch has decided to solve it.</summary>
    Confirmed,

    /// <summary>推进中.</summary>
    InProgress,

    /// <summary>销号待审: the branch says that it is solved.</summary>
    SignOffRequested,

    /// <summary>已销号.</summary>
    SignedOff,
}
