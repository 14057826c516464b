namespace PairingBot.Language;

/// <summary>A value with the span of <see cref="Recognition.Text"/> that said it.</summary>
public abstract record SlotValue(int Start, int Length);
