namespace PairingBot.Domain.Broadcasts;

/// <summary>The number by which people name a broadcast, as in 通知3; counted up, never used twice.</summary>
public readonly record struct BroadcastNumber(int Value)
{
    /// <summary>The counter that numbers come from.</summary>
    public const string Counter = "broadcast";
}
