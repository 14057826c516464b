using Microsoft.Extensions.DependencyInjection;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Brings what the dialog works with into the host.</summary>
internal static class LogActivityRegistration
{
    public static IServiceCollection AddLogActivity(this IServiceCollection services) => services
        .AddScoped<PartnerFilling>()
        .AddScoped<SlotFilling>()
        .AddScoped<Intake>()
        .AddScoped<Summary>()
        .AddScoped<Prompting>()
        .AddScoped<Writing>();
}
