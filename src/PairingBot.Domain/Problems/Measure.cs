namespace PairingBot.Domain.Problems;

/// <summary>举措: something that the branch does about a problem.</summary>
/// <param name="Place">Its place on the problem's list, from 1; never used twice.</param>
/// <param name="Version">The problem's version that it was written in: added, or corrected last.</param>
public sealed record Measure(ProblemNumber Problem, int Place, int Version, string Text)
{
    /// <summary>The last day for it; null when none was said, or it stands in the text of a measure that an earlier version kept.</summary>
    public DateOnly? Due { get; init; }
}
