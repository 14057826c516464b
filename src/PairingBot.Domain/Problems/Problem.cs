using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Problems;

/// <summary>The number by which people name a problem, as in 难题12; counted up, never used twice.</summary>
public readonly record struct ProblemNumber(int Value);

/// <summary>难题: something that a branch has decided to solve.</summary>
public sealed class Problem(ProblemNumber number, BranchId branch, string title)
{
    /// <summary>Its number.</summary>
    public ProblemNumber Number { get; private set; } = number;

    /// <summary>The branch on whose list it stands.</summary>
    public BranchId Branch { get; private set; } = branch;

    /// <summary>What the problem is, in the branch's words.</summary>
    public string Title { get; private set; } = title;
}

/// <summary>The problems in the store.</summary>
public interface IProblems
{
    /// <summary>The problem with this number, or null.</summary>
    Task<Problem?> FindAsync(ProblemNumber number, CancellationToken cancellationToken);
}
