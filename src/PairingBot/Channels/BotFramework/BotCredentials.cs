using System.Net.Http.Headers;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using Microsoft.Rest;

namespace PairingBot.Channels.BotFramework;

/// <summary>Puts the bot's own token on requests to a channel. For a host that is not allowed none is even asked for: a login that can't be reached would hide that, and have the message tried for days.</summary>
internal sealed class BotCredentials : ServiceClientCredentials
{
    private readonly Func<string, bool, CancellationToken, Task<AuthenticationResult>>? _acquireAsync;
    private readonly string _scope;
    private readonly TokenRenewal _renewal;
    private readonly OutgoingOptions _hosts;

    /// <summary>Without an app id no token is sent.</summary>
    public BotCredentials(BotFrameworkOptions options, Cloud cloud, IHttpClientFactory http, TokenRenewal renewal, OutgoingOptions hosts)
    {
        (_renewal, _scope, _hosts) = (renewal, cloud.Scope, hosts);
        if (options.IsOpen) return;
        var client = new MsalHttp(http);
        if (options.MicrosoftAppType == "UserAssignedMSI")
        {
            var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.MicrosoftAppId)).WithHttpClientFactory(client).Build();
            _acquireAsync = (audience, anew, cancellation) => identity.AcquireTokenForManagedIdentity(audience).WithForceRefresh(anew).ExecuteAsync(cancellation);
            return;
        }

        var application = ConfidentialClientApplicationBuilder.Create(options.MicrosoftAppId)
            .WithClientSecret(options.MicrosoftAppPassword).WithAuthority(cloud.Authority(options), validateAuthority: false).WithHttpClientFactory(client).Build();
        _acquireAsync = (audience, anew, cancellation) => application.AcquireTokenForClient([audience + "/.default"]).WithForceRefresh(anew).ExecuteAsync(cancellation);
    }

    /// <inheritdoc/>
    /// <exception cref="HostNotAllowedException">The token would go where it must not.</exception>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _hosts.Demand(request);
        if (_acquireAsync is null) return;
        var audience = TokenAudience.Of(request) ?? _scope;
        var isRefused = _renewal.Take(audience == _scope ? null : audience);
        var token = await _acquireAsync(audience, isRefused, cancellationToken); // the library caches it and refreshes it early
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.AccessToken);
    }

    private sealed class MsalHttp(IHttpClientFactory http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http.CreateClient(OutgoingHosts.Login);
    }
}
