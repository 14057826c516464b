namespace PairingBot.Language;

/// <summary>A whole number.</summary>
public sealed record NumberSlot(int Value, int Start, int Length) : SlotValue(Start, Length);
