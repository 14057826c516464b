namespace PairingBot.Language;

/// <summary>One or several branches or outside organisations.</summary>
public sealed record BranchesSlot(IReadOnlyList<BranchMention> Mentions, int Start, int Length) : SlotValue(Start, Length);
