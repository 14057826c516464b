using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PairingBot.Domain.Bindings;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.History;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;
using PairingBot.Outbox;
using PairingBot.Store.Backups;
using PairingBot.Store.Deliveries;
using PairingBot.Store.Reading;
using PairingBot.Store.Rosters;
using PairingBot.Store.Rows;
using PairingBot.Store.Startup;
using PairingBot.Store.Tables;
using PairingBot.Store.Writing;

namespace PairingBot.Store;

/// <summary>What the store offers to the other rooms.</summary>
internal static class StoreServices
{
    /// <summary>Adds the store on the section <c>Store</c>. It opens before all hosted services start, and closes after they have stopped.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StoreOptions>().Bind(configuration.GetSection(StoreOptions.Section)).ValidateOnStart();
        services.AddSingleton(SettingSection.Of<StoreOptions>(StoreOptions.Section));
        services.AddSingleton<IValidateOptions<StoreOptions>, StoreOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(ServiceAddress.From(configuration));
        services.AddSingleton<StoreFile>();
        services.AddSingleton<StoreHealth>().AddSingleton<IStoreHealth>(s => s.GetRequiredService<StoreHealth>());
        return services.AddStartup().AddReadingAndWriting().AddRows();
    }

    private static IServiceCollection AddStartup(this IServiceCollection services)
    {
        services.AddSingleton<StoreLock>().AddSingleton<StoreMigrator>().AddSingleton<StoreCounters>().AddSingleton<StoreClosing>();
        services.AddSingleton<DeliveryJournal>().AddSingleton<DeliveryRecovery>().AddSingleton<StoreContents>();
        services.AddSingleton<StoreStartup>().AddSingleton<IStoreInitializer>(s => s.GetRequiredService<StoreStartup>());
        services.AddHostedService(s => s.GetRequiredService<StoreStartup>());
        services.AddHostedService<Checkpointer>();
        services.AddSingleton<Retention>().AddSingleton<StoreBackup>().AddSingleton<StoreRestore>();
        return services.AddHostedService(s => s.GetRequiredService<Retention>());
    }

    private static IServiceCollection AddReadingAndWriting(this IServiceCollection services)
    {
        services.AddSingleton<ReadSessions>().AddSingleton<StoreWriter>().AddSingleton<StoreProbe>().AddSingleton<PairingContexts>().AddSingleton<CounterValues>();
        services.AddSingleton<ITurnStore, TurnStore>().AddSingleton<IConversationReferences, StoredReferences>().AddSingleton<ISettings, Settings>().AddSingleton<IRosterStore, RosterStore>();
        services.AddSingleton<OutboxStore>().AddSingleton<IDeliveryStates, DeliveryStates>().AddSingleton<IParkedMessages, ParkedMessages>();
        services.AddSingleton<IOutboxStore>(s => s.GetRequiredService<OutboxStore>());
        return services.AddSingleton<IMailbox>(s => s.GetRequiredService<OutboxStore>());
    }

    private static IServiceCollection AddRows(this IServiceCollection services)
    {
        services.AddScoped<UnitOfWork>().AddScoped<DomainRows>();
        services.AddScoped<INumbers, Numbers>().AddScoped<IPairingActivities, PairingActivities>().AddScoped<IHistory, Rows.History>();
        services.AddScoped<Rows.Problems>().AddScoped<IProblemQueries, ProblemQueries>().AddScoped<ILedgers, Rows.Ledgers>();
        services.AddScoped<IBroadcasts, Rows.Broadcasts>().AddScoped<IScheduledBroadcasts, ScheduledBroadcasts>().AddScoped<IBindings, Rows.Bindings>().AddSingleton<PersonalConversations>();
        return services.AddScoped<IProblems>(s => s.GetRequiredService<Rows.Problems>());
    }
}
