using PairingBot.Store.Deliveries;

namespace PairingBot.Store.Startup;

/// <summary>What the store's files must hold before the first turn: the tables of this version, the counters, and what channels took just before the last run ended.</summary>
internal sealed class StoreContents(StoreMigrator migrator, StoreCounters counters, DeliveryRecovery deliveries, DeliveryJournal journal)
{
    /// <summary>Throws <see cref="StoreRefusedException"/> with a sentence when the files can't be used.</summary>
    public void Prepare()
    {
        migrator.Run();
        counters.Load();
        deliveries.Run();
    }

    /// <inheritdoc cref="StoreMigrator.CanBeRead"/>
    public bool CanBeRead() => migrator.CanBeRead();

    /// <summary>Lets go of what <see cref="Prepare"/> holds open.</summary>
    public void LetGo() => journal.Close();
}
