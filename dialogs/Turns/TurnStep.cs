namespace PairingBot.Dialogs.Turns;

/// <summary>One thing that the bot did in a turn.</summary>
/// <param name="Slot">The slot that it is about, or <c>identity</c>, or <c>correction</c> for "what is to be changed?"; null where it is about none.</param>
public sealed record TurnStep(StepKind Kind, string? Slot);
