using Microsoft.Bot.Builder;
using PairingBot.Domain.Calendars;

namespace PairingBot.Turns;

/// <summary>Registers what a turn needs.</summary>
internal static class TurnServices
{
    /// <summary>Adds the turn runner, the SDK's state over the turn's storage, and the recognizer.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.AddSingleton<ConversationLocks>();
        services.AddSingleton<CommitListeners>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<ProactiveMessages>();
        services.AddScoped<TurnStorage>();
        services.AddScoped<IStorage>(p => p.GetRequiredService<TurnStorage>());
        services.AddScoped<ConversationState>();
        return services;
    }

    /// <summary>Adds the organisation's clock; <c>Organisation:TimeZone</c> is an IANA name.</summary>
    public static IServiceCollection AddClock(this IServiceCollection services, IConfiguration configuration)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(configuration["Organisation:TimeZone"] ?? "Asia/Shanghai");
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(p => new OrganisationClock(p.GetRequiredService<TimeProvider>(), zone));
        return services;
    }
}
