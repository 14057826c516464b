using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.Correction;

/// <summary>The words of a saved step that a message corrects, as far as it is clear which step is meant.</summary>
/// <param name="Problem">The problem; null when it was not found.</param>
/// <param name="Step">The speaker's own latest step of that kind; null when there is none.</param>
internal sealed record StepMention(Problem? Problem, ProblemEvent? Step)
{
    /// <summary>True when steps of several kinds may be meant.</summary>
    public bool IsUnclear { get; init; }

    /// <summary>The number that the problem was named by; null when it was not.</summary>
    public ItemRef? Named { get; init; }
}
