using Microsoft.IdentityModel.Protocols;

namespace PairingBot.Channels.BotFramework;

/// <summary>Fetches an issuer's metadata and keys, over https; over http only from this machine, where tests play the issuer. The metadata names the keys' address, so that is checked as well.</summary>
internal sealed class KeyDocuments(HttpClient http) : IDocumentRetriever
{
    /// <summary>Bytes of an answer at most.</summary>
    public const int LongestAnswer = 1024 * 1024;

    /// <summary>How long one document may take: longer than a message waits, since the next one profits.</summary>
    public static readonly TimeSpan LongestFetch = TimeSpan.FromSeconds(30);

    /// <summary>True for an address that keys may come from.</summary>
    public static bool Allows(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    /// <inheritdoc/>
    public Task<string> GetDocumentAsync(string address, CancellationToken cancel) =>
        Allows(address) ? new HttpDocumentRetriever(http) { RequireHttps = false }.GetDocumentAsync(address, cancel) : throw new IOException("Keys come over https only.");
}
