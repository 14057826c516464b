using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PairingBot.Channels.BotFramework;

namespace PairingBot.Tests.BotFramework;

/// <summary>Plays the directory that gives the bot its own tokens: a new one, counted from 1, for each request.</summary>
internal sealed class FakeLogin
{
    private int _given;

    /// <summary>The error to answer with instead of a token.</summary>
    public string? Error { get; set; }

    public int Given => _given;

    public void Serve(IServiceCollection services) =>
        services.AddHttpClient(OutgoingHosts.Login).ConfigurePrimaryHttpMessageHandler(() => new Handler(this));

    private HttpResponseMessage Answer(Uri address)
    {
        if (!address.AbsolutePath.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal))
            return Json(HttpStatusCode.OK, """{"tenant_discovery_endpoint":"https://login.microsoftonline.com/tenant/v2.0/.well-known/openid-configuration","metadata":[]}""");
        if (Error is { } error) return Json(HttpStatusCode.Unauthorized, $$"""{"error":"{{error}}","error_description":"The secret of 张三 is wrong."}""");
        var number = Interlocked.Increment(ref _given).ToString(CultureInfo.InvariantCulture);
        return Json(HttpStatusCode.OK, $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token-{{number}}"}""");
    }

    private static HttpResponseMessage Json(HttpStatusCode status, string json) => new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    private sealed class Handler(FakeLogin login) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.RequestUri!.IsLoopback ? base.SendAsync(request, cancellationToken) : Task.FromResult(login.Answer(request.RequestUri));
    }
}
