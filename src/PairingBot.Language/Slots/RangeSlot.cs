namespace PairingBot.Language;

/// <summary>A period, both days inclusive.</summary>
public sealed record RangeSlot(DateOnly First, DateOnly Last, int Start, int Length) : SlotValue(Start, Length);
