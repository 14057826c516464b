namespace PairingBot.Language;

/// <summary>Groups by their code, and branches by name.</summary>
public sealed record AudienceSlot(IReadOnlyList<string> Groups, IReadOnlyList<BranchMention> Branches, int Start, int Length) : SlotValue(Start, Length);
