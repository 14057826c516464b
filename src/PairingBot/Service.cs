using PairingBot.Broadcasts;
using PairingBot.Channels;
using PairingBot.Channels.BotFramework;
using PairingBot.Channels.DirectLine;
using PairingBot.Dialogs;
using PairingBot.Exports;
using PairingBot.Outbox;
using PairingBot.Roster;
using PairingBot.Store;
using PairingBot.Telemetry;
using PairingBot.Turns;
using PairingBot.Web;

namespace PairingBot;

/// <summary>The service: its rooms in the order in which a message walks through them.</summary>
internal static class Service
{
    /// <summary>Adds what a message walks through, whatever the channel.</summary>
    public static IServiceCollection AddRooms(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddClock(configuration);
        services.AddStore(configuration);
        services.AddRoster(configuration);
        services.AddOutbox(configuration);
        services.AddDialogs();
        services.AddTurns();
        services.AddBroadcastTimer();
        return services.AddExports(configuration);
    }

    /// <summary>Builds the service; <paramref name="configure"/> may replace parts before it is built.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(HostSettings.From(args));
        builder.AddAddress();
        builder.Logging.AddLogLines();
        builder.Services.LimitStop();
        builder.Services.AddProxies(builder.Configuration);
        builder.Services.AddServedHosts();
        builder.Services.AddRooms(builder.Configuration);
        builder.Services.AddSingleton<RefusalLog>();
        builder.Services.AddBotFramework(builder.Configuration, builder.Environment);
        builder.Services.AddDirectLine(builder.Configuration);
        builder.Services.AddHealth();
        builder.Services.AddTelemetry(builder.Configuration);
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseProxies();
        app.MapHealth();
        app.MapBotFramework();
        app.MapDirectLine();
        app.MapExports();
        app.MapChatPage();
        return app;
    }
}
