using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace PairingBot.Channels.BotFramework;

/// <summary>The answer of Teams that a conversation lives behind another host, that of the US government's community cloud. Its word is followed only to a host that may be written to.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability (status codes, InvalidBotApiHost)</remarks>
internal static partial class MovedConversations
{
    private const string Code = "InvalidBotApiHost";
    private static readonly char[] EndsOfSentences = ['.', ',', ';', ':', '!', '?', ')', ']', '\''];

    /// <summary>The service address to use instead; null when the answer says no such thing, or names a host that is not allowed or the same.</summary>
    public static string? Find(ErrorResponseException error, string serviceUrl, OutgoingOptions hosts)
    {
        if (error.Response?.StatusCode != HttpStatusCode.Forbidden || !Code.Equals(error.Body?.Error?.Code, StringComparison.OrdinalIgnoreCase)) return null;
        var said = Address().Match(error.Body.Error.Message ?? "").Value.TrimEnd(EndsOfSentences);
        if (!Uri.TryCreate(said, UriKind.Absolute, out var named) || !Uri.TryCreate(serviceUrl, UriKind.Absolute, out var used) || !hosts.Allows(named)) return null;
        if (named.Authority.Equals(used.Authority, StringComparison.OrdinalIgnoreCase)) return null;
        return new UriBuilder(named.Scheme, named.Host, named.Port, named.AbsolutePath == "/" ? used.AbsolutePath : named.AbsolutePath).Uri.AbsoluteUri;
    }

    [GeneratedRegex("https?://[^\\s\"<>]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 100)]
    private static partial Regex Address();
}
