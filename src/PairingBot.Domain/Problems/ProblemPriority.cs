namespace PairingBot.Domain.Problems;

/// <summary>How much a problem matters.</summary>
public enum ProblemPriority
{
    /// <summary>一般.</summary>
    Normal,

    /// <summary>重点: its extensions are decided by the committee.</summary>
    Key,
}
