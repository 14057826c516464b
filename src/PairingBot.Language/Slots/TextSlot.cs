namespace PairingBot.Language;

/// <summary>A span kept as the person wrote it.</summary>
public sealed record TextSlot(string Value, int Start, int Length) : SlotValue(Start, Length);
