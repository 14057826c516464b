using Microsoft.Extensions.Options;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Ledgers;
using PairingBot.Roster;

namespace PairingBot.Exports;

/// <summary>Registers what makes files and gives them out.</summary>
internal static class ExportServices
{
    /// <summary>Adds it on the section <c>Web</c>.</summary>
    public static IServiceCollection AddExports(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebOptions>().Bind(configuration.GetSection(WebOptions.Section)).ValidateOnStart();
        services.AddSingleton(SettingSection.Of<WebOptions>(WebOptions.Section));
        services.AddSingleton<IValidateOptions<WebOptions>, WebOptionsValidator>();
        services.AddSingleton<PublicAddress>().AddSingleton<ExportShelf>();
        services.AddSingleton<IRosterSheets, StoredRosterSheets>().AddSingleton<RosterExports>();
        return services.AddScoped<IExports, ExportDesk>();
    }
}
