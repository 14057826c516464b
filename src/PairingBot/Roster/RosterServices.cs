using PairingBot.Domain.Branches;
using PairingBot.Roster.Import;
using PairingBot.Turns;

namespace PairingBot.Roster;

/// <summary>Adds the roster to the service.</summary>
internal static class RosterServices
{
    public static IServiceCollection AddRoster(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<RosterOptions>()
            .Configure<IHostEnvironment>((options, environment) => options.AnyChannelAccounts = environment.IsDevelopment() && string.IsNullOrEmpty(configuration["MicrosoftAppId"]))
            .Bind(configuration.GetSection(RosterOptions.Section))
            .Validate<IHostEnvironment>(
                (options, environment) => environment.IsDevelopment() || !options.AnyChannelAccounts,
                "Roster:AnyChannelAccounts 只能用于开发环境：有了它，谁都可以冒充样例组织里的人；请去掉这项设置。 / "
                    + "Roster:AnyChannelAccounts is for Development only: with it anyone could speak as a person of the sample organisation. Remove the setting.")
            .ValidateOnStart();
        services.AddSingleton(SettingSection.Of<RosterOptions>(RosterOptions.Section));
        services.AddSingleton<LiveRoster>();
        services.AddSingleton<IRoster>(provider => provider.GetRequiredService<LiveRoster>());
        services.AddSingleton<IAccountListener>(provider => provider.GetRequiredService<LiveRoster>());
        services.AddSingleton<RosterImport>().AddSingleton<SampleSeed>();
        services.AddHostedService<RosterStartup>();
        return services;
    }
}
