using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect.Configuration;
using Microsoft.Rest;
using PairingBot.Outbox;
using PairingBot.Turns;

namespace PairingBot.Channels.BotFramework;

/// <summary>Registers the Bot Framework channel and maps its endpoint.</summary>
internal static class BotFrameworkServices
{
    /// <summary>Adds the adapter, the authentication, the sender and the HTTP clients.</summary>
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<BotFrameworkOptions>().Bind(configuration).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkOptionsValidator>();
        services.AddSingleton(SettingSection.Of<BotFrameworkOptions>("")).AddSingleton(SettingSection.Of<LimitOptions>(LimitOptions.Section)).AddSingleton(SettingSection.Of<OutgoingOptions>("Outgoing"));
        services.AddSingleton(p => p.GetRequiredService<IOptions<BotFrameworkOptions>>().Value);
        services.AddSingleton(p => new AddressTrust(IncludesUnverified: p.GetRequiredService<BotFrameworkOptions>().IsOpen));
        services.AddSingleton(p => Cloud.From(p.GetRequiredService<BotFrameworkOptions>()));
        services.AddSingleton<TokenIssuer>(p => new BotServiceIssuer(p.GetRequiredService<Cloud>(), Keys(p, p.GetRequiredService<Cloud>().Metadata)));
        services.AddSingleton<TokenIssuer>(p =>
            new DirectoryIssuer(p.GetRequiredService<BotFrameworkOptions>(), p.GetRequiredService<Cloud>(), environment.IsDevelopment(), Keys(p, p.GetRequiredService<Cloud>().Directory)));
        services.AddSingleton<TokenValidator>();
        services.AddHostedService<KeyPrefetch>();
        services.AddSingleton<TokenRenewal>().AddSingleton<ServiceClientCredentials, BotCredentials>();
        services.AddSingleton<ChannelConnectorFactory>();
        services.AddSingleton<ChannelAuthentication>();
        services.AddSingleton<BotFrameworkAuthentication>(p => p.GetRequiredService<ChannelAuthentication>());
        services.AddSingleton<TurnAdapter>();
        services.AddSingleton(p => new CloudAdapter(p.GetRequiredService<BotFrameworkAuthentication>(), p.GetRequiredService<ILogger<CloudAdapter>>()));
        services.AddSingleton<ChannelAnswers>().AddSingleton<IChannelSender, BotFrameworkSender>();
        services.AddOptions<LimitOptions>().Bind(configuration.GetSection(LimitOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(p => new AccountLimits(p.GetRequiredService<IOptions<LimitOptions>>().Value)).AddSingleton<BodyPlaces>().AddSingleton<ActivityReader>();
        services.AddSingleton<BotFrameworkEndpoint>();
        AddHttpClients(services, configuration, environment);
        return services;
    }

    /// <summary>Maps <c>/api/messages</c>.</summary>
    public static void MapBotFramework(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/messages", (HttpRequest request, BotFrameworkEndpoint endpoint, IHostApplicationLifetime lifetime) => endpoint.HandleAsync(request, lifetime.ApplicationStopping));

    private static void AddHttpClients(IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<OutgoingOptions>().Bind(configuration.GetSection("Outgoing")).Configure(outgoing => outgoing.AllowLoopback = environment.IsDevelopment())
            .Validate(outgoing => outgoing.AreGood, OutgoingOptions.NoHost).ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<OutgoingOptions>>().Value);
        services.AddTransient<OutgoingHosts>().AddTransient<DeliverySignal.Handler>();
        services.AddSingleton<IOutgoingNetwork, OutgoingNetwork>().AddSingleton<OutgoingConnections>();
        services.AddHttpClient(Options.DefaultName).ConfigurePrimaryHttpMessageHandler(p => NoRedirects(p.GetRequiredService<OutgoingConnections>())).AddHttpMessageHandler<OutgoingHosts>()
            .AddHttpMessageHandler<DeliverySignal.Handler>().RemoveAllLoggers();
        services.AddHttpClient(OutgoingHosts.Login, login => (login.Timeout, login.MaxResponseContentBufferSize) = (ChannelKeys.Patience, KeyDocuments.LongestAnswer))
            .ConfigurePrimaryHttpMessageHandler(() => NoRedirects(null)).RemoveAllLoggers();
    }

    // A redirect would carry the token to a host that was never checked.
    private static SocketsHttpHandler NoRedirects(OutgoingConnections? connections) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(5),
        ConnectCallback = connections is null ? null : connections.ConnectAsync,
    };

    // A set without keys is a mistake of the issuer's, and the last good one is kept.
    private static ChannelKeys Keys(IServiceProvider services, string address)
    {
        var http = services.GetRequiredService<IHttpClientFactory>().CreateClient(OutgoingHosts.Login);
        http.Timeout = KeyDocuments.LongestFetch;
        var documents = new KeyDocuments(http);
        var validator = new OpenIdConnectConfigurationValidator { MinimumNumberOfKeys = 1 };
        var manager = new ConfigurationManager<OpenIdConnectConfiguration>(address, new OpenIdConnectConfigurationRetriever(), documents, validator) { RefreshInterval = ChannelKeys.RefreshPause };
        return new ChannelKeys(manager, services.GetRequiredService<TimeProvider>());
    }
}
