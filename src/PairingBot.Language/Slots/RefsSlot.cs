namespace PairingBot.Language;

/// <summary>One or several items that a message refers to.</summary>
public sealed record RefsSlot(IReadOnlyList<ItemRef> Items, int Start, int Length) : SlotValue(Start, Length);
