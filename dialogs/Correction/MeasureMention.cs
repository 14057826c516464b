using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.Correction;

/// <summary>A saved measure that a message corrects or removes, as far as it is clear which one is meant.</summary>
/// <param name="Said">What was said of it.</param>
/// <param name="Problem">The problem on whose list it stands; null when it was not found.</param>
/// <param name="Measures">Those that may be meant: one when it is clear.</param>
internal sealed record MeasureMention(ItemRef Said, Problem? Problem, IReadOnlyList<Measure> Measures)
{
    /// <summary>The number that the problem was named by; null when it was not.</summary>
    public ItemRef? Named { get; init; }

    /// <summary>True when it is not wanted any more.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>What it is to say; null where that was not told.</summary>
    public string? Words { get; init; }

    /// <summary>The one that is meant; null when that has to be asked.</summary>
    public Measure? Measure => Measures is [var only] ? only : null;
}
