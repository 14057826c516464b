using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PairingBot.Turns;

namespace PairingBot.Channels.DirectLine;

/// <summary>Our own Direct Line 3.0 endpoint.</summary>
internal static class DirectLineSetup
{
    private const string TrustedPages = "directline";

    /// <summary>Registers the channel. It stands on the store and the turn runner.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DirectLineOptions>()
            .Bind(configuration.GetSection("DirectLine"))
            .ValidateDataAnnotations()
            .Validate(options => options.HasGoodSecret, DirectLineOptions.ShortSecret)
            .Validate(options => options.HasGoodOrigins, DirectLineOptions.NoOrigin)
            .ValidateOnStart();
        services.AddSingleton(SettingSection.Of<DirectLineOptions>("DirectLine"));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SigningKeys>().AddHostedService(provider => provider.GetRequiredService<SigningKeys>());
        services.AddSingleton<ConversationIds>();
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<DirectLineAccess>().AddSingleton<DirectLineLimits>();
        services.AddSingleton<DirectLineTurns>();
        services.AddSingleton<InboundMessageReader>();
        services.AddSingleton<StreamEndpoint>();
        services.AddSingleton<Transcript>();
        services.AddSingleton<DirectLineHub>();
        services.AddSingleton<ICommitListener>(provider => provider.GetRequiredService<DirectLineHub>());

        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<DirectLineOptions>>((cors, directLine) => cors.AddPolicy(
            TrustedPages, policy => policy.WithOrigins([.. directLine.Value.Origins]).WithMethods("GET", "POST").AllowAnyHeader().WithExposedHeaders("Retry-After").SetPreflightMaxAge(TimeSpan.FromMinutes(10))));

        // It writes whole URLs, and a stream's URL has a token.
        services.Configure<LoggerFilterOptions>(filters => filters.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning));
        return services;
    }

    /// <summary>Maps the endpoints under <c>/v3/directline</c>.</summary>
    public static WebApplication MapDirectLine(this WebApplication app)
    {
        app.UseCors();
        app.UseWebSockets();
        var routes = app.MapGroup(DirectLineChannel.Path).RequireCors(TrustedPages).AddEndpointFilter(BrokenRequests.AnswerAsync);
        TokenEndpoints.Map(routes);
        ConversationEndpoints.Map(routes);
        ActivityEndpoints.Map(routes);
        UploadEndpoint.Map(routes);
        StreamEndpoint.Map(routes);
        return app;
    }
}
