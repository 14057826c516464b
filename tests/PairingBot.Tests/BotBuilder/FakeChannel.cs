using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace PairingBot.Tests.BotBuilder;

/// <summary>A channel that remembers what the bot sends to it.</summary>
internal sealed class FakeChannel : HttpMessageHandler
{
    public List<(string Method, string Path, JObject? Body)> Requests { get; } = [];

    public HttpClient NewClient()
    {
        var services = new ServiceCollection();
        services.AddHttpClient("channel").ConfigurePrimaryHttpMessageHandler(() => this);
        return services.BuildServiceProvider().GetRequiredService<IHttpClientFactory>().CreateClient("channel");
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : JObject.Parse(await request.Content.ReadAsStringAsync(cancellationToken));
        Requests.Add((request.Method.Method, request.RequestUri!.AbsolutePath, body));
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent($$"""{"id":"sent-{{Requests.Count}}"}""") };
    }
}

internal sealed class NoToken : ServiceClientCredentials;

/// <summary>Believes everybody but a sender whose header is "wrong".</summary>
internal sealed class TrustingAuthentication(FakeChannel channel) : BotFrameworkAuthentication
{
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (authHeader == "wrong") throw new UnauthorizedAccessException();
        var identity = new ClaimsIdentity([new Claim("aud", "bot-app")]);
        return Task.FromResult(new AuthenticateRequestResult
        {
            Audience = "audience",
            CallerId = "caller",
            ClaimsIdentity = identity,
            ConnectorFactory = CreateConnectorFactory(identity),
        });
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken)
        => throw new NotSupportedException();

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new Factory(channel);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
        => Task.FromResult<UserTokenClient>(new NoTokens());

    private sealed class Factory(FakeChannel channel) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
            => Task.FromResult<IConnectorClient>(new ConnectorClient(new Uri(serviceUrl), new NoToken(), channel.NewClient(), true));
    }

    private sealed class NoTokens : UserTokenClient
    {
        public override Task<TokenResponse> ExchangeTokenAsync(string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public override Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public override Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public override Task<TokenStatus[]> GetTokenStatusAsync(string userId, string channelId, string includeFilter, CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public override Task<TokenResponse> GetUserTokenAsync(string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public override Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken)
            => throw new NotSupportedException();
    }
}

/// <summary>A cloud adapter on a fake channel.</summary>
internal sealed class OpenAdapter(FakeChannel channel) : CloudAdapter(new TrustingAuthentication(channel))
{
    public FakeChannel Channel => channel;

    public static Activity Inbound(string type = ActivityTypes.Message, string? text = null) => new(type)
    {
        Id = "in-1",
        Text = text,
        ChannelId = "test",
        ServiceUrl = "https://channel.example/api",
        Locale = "zh-CN",
        From = new ChannelAccount("user-1", "User"),
        Recipient = new ChannelAccount("bot-1", "Bot"),
        Conversation = new ConversationAccount(id: "a;b/c"),
    };

    public Task<InvokeResponse> RunAsync(Activity activity, BotCallbackHandler bot)
        => ProcessActivityAsync("right", activity, bot, TestContext.Current.CancellationToken);
}
