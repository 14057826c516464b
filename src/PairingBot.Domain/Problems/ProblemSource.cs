namespace PairingBot.Domain.Problems;

/// <summary>Where a problem came from.</summary>
public enum ProblemSource
{
    /// <summary>调研.</summary>
    Research,

    /// <summary>师生反映.</summary>
    TeachersAndStudents,

    /// <summary>支委会.</summary>
    BranchCommittee,

    /// <summary>党员大会.</summary>
    MembersMeeting,

    /// <summary>上级交办.</summary>
    Superior,
}
