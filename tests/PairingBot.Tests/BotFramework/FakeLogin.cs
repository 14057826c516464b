using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using PairingBot.Channels.BotFramework;

namespace PairingBot.Tests.BotFramework;

/// <summary>Plays the directory that gives the bot its own tokens: a new one, counted from 1, for each request.</summary>
internal sealed class FakeLogin
{
    private int _given;
    private int _asked;

    /// <summary>The error to answer with instead of a token.</summary>
    public string? Error { get; set; }

    /// <summary>True while it can't be reached.</summary>
    public bool IsDown { get; set; }

    public int Given => _given;

    /// <summary>How often anything was asked of it, with or without an answer.</summary>
    public int Asked => _asked;

    /// <summary>Whom the tokens were asked for, in that order.</summary>
    public ConcurrentQueue<string> Scopes { get; } = new();

    /// <summary>Where they were asked for.</summary>
    public ConcurrentQueue<Uri> Addresses { get; } = new();

    /// <summary>Seconds that a token lasts.</summary>
    public int Lasts { get; set; } = 3600;

    public void Serve(IServiceCollection services) =>
        services.AddHttpClient(OutgoingHosts.Login).ConfigurePrimaryHttpMessageHandler(() => new Handler(this));

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request)
    {
        Interlocked.Increment(ref _asked);
        if (IsDown) throw new HttpRequestException("The login can't be reached.");
        var address = request.RequestUri!;
        if (address.Host == "169.254.169.254") return Identity(request);
        if (!address.AbsolutePath.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal))
            return Json(HttpStatusCode.OK, """{"tenant_discovery_endpoint":"https://login.microsoftonline.com/tenant/v2.0/.well-known/openid-configuration","metadata":[]}""");
        if (Error is { } error) return Json(HttpStatusCode.Unauthorized, $$"""{"error":"{{error}}","error_description":"The secret of 张三 is wrong."}""");
        Addresses.Enqueue(address);
        Scopes.Enqueue(QueryHelpers.ParseQuery(await request.Content!.ReadAsStringAsync())["scope"].ToString().Split(' ')[0]);
        return Token();
    }

    // A managed identity is asked for on the machine's own address: https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token
    private HttpResponseMessage Identity(HttpRequestMessage request)
    {
        Addresses.Enqueue(request.RequestUri!);
        var query = QueryHelpers.ParseQuery(request.RequestUri!.Query);
        if (!request.Headers.TryGetValues("Metadata", out var values) || !values.Contains("true", StringComparer.OrdinalIgnoreCase)) return Json(HttpStatusCode.BadRequest, "{}");
        Scopes.Enqueue($"{query["resource"]} of {query["client_id"]}");
        return Token();
    }

    private HttpResponseMessage Token()
    {
        var number = Interlocked.Increment(ref _given).ToString(CultureInfo.InvariantCulture);
        return Json(HttpStatusCode.OK, $$"""{"token_type":"Bearer","expires_in":{{Lasts.ToString(CultureInfo.InvariantCulture)}},"access_token":"token-{{number}}"}""");
    }

    private static HttpResponseMessage Json(HttpStatusCode status, string json) => new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    private sealed class Handler(FakeLogin login) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.RequestUri!.IsLoopback ? base.SendAsync(request, cancellationToken) : login.AnswerAsync(request);
    }
}
