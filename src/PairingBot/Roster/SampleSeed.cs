using PairingBot.Store;
using PairingBot.Store.Rosters;
using PairingBot.Store.Rows;

namespace PairingBot.Roster;

/// <summary>Writes the sample organisation into an empty store.</summary>
internal sealed class SampleSeed(IRosterStore rosters, ITurnStore store, IServiceScopeFactory scopes)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await rosters.SaveAsync(SampleOrganisation.Roster(), cancellationToken);
        // The problems name their branches by the ids that the store has given, so they come after.
        var roster = await rosters.LoadAsync(cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Problems>().AddMissingAsync(SampleOrganisation.Problems(roster.Branches), cancellationToken);
        await store.CommitAsync(scope.ServiceProvider.GetRequiredService<UnitOfWork>(), cancellationToken);
    }
}
