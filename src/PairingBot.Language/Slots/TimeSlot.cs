namespace PairingBot.Language;

/// <summary>A clock time, with its end when a range was said.</summary>
public sealed record TimeSlot(TimeOnly From, TimeOnly? To, int Start, int Length) : SlotValue(Start, Length);
