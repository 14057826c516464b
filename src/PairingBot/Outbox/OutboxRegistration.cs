using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PairingBot.Dialogs.Bindings;

namespace PairingBot.Outbox;

internal static class OutboxRegistration
{
    private const string Inconsistent =
        "Outbox 的设置不一致：ShortestDelay 大于 LongestDelay，RowsInMemory 大于 IdsInMemory，或某项限制缺少 Count 或 Per。 / "
        + "Outbox: ShortestDelay exceeds LongestDelay, RowsInMemory exceeds IdsInMemory, or a limit lacks its Count or Per.";

    /// <summary>
    /// Adds the dispatcher. Register it after the store, so that it stops first; senders are the registered <see cref="IChannelSender"/>s.
    /// </summary>
    public static IServiceCollection AddOutbox(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OutboxOptions>()
            .Bind(configuration.GetSection(OutboxOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true) // else a limit that can't be read is no limit
            .ValidateDataAnnotations()
            .Validate(options => options.IsConsistent(), Inconsistent)
            .ValidateOnStart();
        services.AddSingleton(SettingSection.Of<OutboxOptions>(OutboxOptions.Section));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<CodeSlips>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<OutboxOptions>>().Value);
        services.AddSingleton(provider => new RetryPolicy(provider.GetRequiredService<OutboxOptions>(), Random.Shared));
        services.AddSingleton<ChannelGates>().AddSingleton<Pace>().AddSingleton<Attempts>();
        services.AddSingleton<OutboxMeter>().AddSingleton<Settlement>();
        services.AddSingleton<LaneTable>().AddSingleton<LanePump>().AddSingleton<LaneRunner>().AddSingleton<Pulse>();
        services.AddSingleton<IDispatcherHealth, DispatcherHealth>();
        services.AddSingleton<OutboxDispatcher>();
        return services.AddHostedService(provider => provider.GetRequiredService<OutboxDispatcher>());
    }
}
