namespace PairingBot.Channels.DirectLine;

/// <summary>Names and limits of our own Direct Line 3.0 endpoint.</summary>
public static class DirectLineChannel
{
    /// <summary>The channel's name in activities, inbox and outbox.</summary>
    public const string Name = "directline";

    /// <summary>Where the endpoints are; a client's <c>domain</c> option is the host with this path.</summary>
    public const string Path = "/v3/directline";

    /// <summary>The bot's account in conversations of this channel.</summary>
    public const string BotId = "pairingbot";

    /// <summary>Replies are read from the mailbox, so nothing is ever sent to this address.</summary>
    internal const string ServiceUrl = "urn:pairingbot:directline";

    /// <summary>The largest activity in bytes; a longer one is answered 413.</summary>
    internal const int MaxActivityBytes = 64 * 1024;

    /// <summary>The largest upload in bytes. Its files are read past, not kept.</summary>
    internal const int MaxUploadBytes = 30 * 1024 * 1024;

    /// <summary>Rows read from the mailbox at a time.</summary>
    internal const int PageSize = 100;

    /// <summary>How long a token is good for. The official client refreshes it every 15 minutes.</summary>
    internal static readonly TimeSpan TokenLifetime = TimeSpan.FromMinutes(30);

    /// <summary>How long a stream URL may be opened for.</summary>
    internal static readonly TimeSpan StreamUrlLifetime = TimeSpan.FromSeconds(60);

    /// <summary>How often an idle socket gets an empty frame; the mailbox is read then too, for rows that another process wrote.</summary>
    internal static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(20);
}
