namespace PairingBot.Language;

/// <summary>Words of a closed list, such as <c>xlsx</c>, in the order in which they were said.</summary>
public sealed record ChoiceSlot(IReadOnlyList<string> Values, int Start, int Length) : SlotValue(Start, Length);
