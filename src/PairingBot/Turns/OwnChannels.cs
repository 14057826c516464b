namespace PairingBot.Turns;

/// <summary>Channels of our own, whose clients read their messages from the store.</summary>
internal static class OwnChannels
{
    /// <summary>Direct Line as this service speaks it itself.</summary>
    public const string DirectLine = "directline";

    /// <summary>True for such a channel, however it is written.</summary>
    public static bool Contains(string channel) => string.Equals(channel, DirectLine, StringComparison.OrdinalIgnoreCase);
}
