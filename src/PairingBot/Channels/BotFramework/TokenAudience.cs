using Microsoft.Rest;

namespace PairingBot.Channels.BotFramework;

/// <summary>Credentials for one audience: says on each request whom its token is for, since the bot writes to channels and to bots that called it.</summary>
internal sealed class TokenAudience(ServiceClientCredentials credentials, string? audience) : ServiceClientCredentials
{
    private static readonly HttpRequestOptionsKey<string> Key = new(nameof(TokenAudience));

    /// <summary>Whom the request's token is for; null for the channel.</summary>
    public static string? Of(HttpRequestMessage request) => request.Options.TryGetValue(Key, out var audience) ? audience : null;

    /// <inheritdoc/>
    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(audience)) request.Options.Set(Key, audience);
        return credentials.ProcessHttpRequestAsync(request, cancellationToken);
    }
}
