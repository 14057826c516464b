using Microsoft.Extensions.DependencyInjection;
using PairingBot.Dialogs.Correction;
using PairingBot.Dialogs.QueryStatus;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Brings what the dialog works with into the host.</summary>
internal static class LogActivityRegistration
{
    public static IServiceCollection AddLogActivity(this IServiceCollection services) => services
        .AddScoped<PartnerFilling>()
        .AddScoped<SlotFilling>()
        .AddScoped<Intake>().AddScoped<Likeness>()
        .AddScoped<KeptForOwn>()
        .AddScoped<Summary>()
        .AddScoped<Prompting>()
        .AddScoped<Writing>()
        .AddScoped<ActivityReferences>()
        .AddScoped<ActivityWording>()
        .AddScoped<CorrectionFrames>()
        .AddScoped<CorrectionSummary>()
        .AddScoped<CorrectionWriting>()
        .AddScoped<ActivityChanges>()
        .AddScoped<ActivityAnswers>();
}
