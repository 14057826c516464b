namespace PairingBot.Language.Slots;

/// <summary>What was read of a sentence.</summary>
/// <param name="Slots">The values.</param>
/// <param name="Evidence">The rules that gave them.</param>
internal sealed record ReadSlots(SlotValues Slots, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Clauses beside the values that say nothing known.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>In a correction, the value that gives way; null when none was named.</summary>
    public SlotValue? Replaces { get; init; }
}
