namespace PairingBot.Store;

/// <summary>The synchronous HTTP answer to an activity; a duplicate gets the same again.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">JSON, or null for an empty body.</param>
public sealed record TurnAnswer(int Status, byte[]? Body)
{
    /// <summary>200 without a body.</summary>
    public static TurnAnswer Accepted { get; } = new(200, null);
}
