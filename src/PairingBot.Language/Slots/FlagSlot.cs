namespace PairingBot.Language;

/// <summary>Yes, said in passing; or no, when it was declined in so many words.</summary>
public sealed record FlagSlot(int Start, int Length) : SlotValue(Start, Length)
{
    /// <summary>False for 不要回执.</summary>
    public bool Value { get; init; } = true;
}
