namespace PairingBot.Language;

/// <summary>People as they were named; <c>@me</c> is the speaker.</summary>
public sealed record NamesSlot(IReadOnlyList<string> Names, int Start, int Length) : SlotValue(Start, Length);
