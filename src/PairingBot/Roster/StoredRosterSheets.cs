using PairingBot.Domain.Branches;
using PairingBot.Domain.Ledgers;
using PairingBot.Store.Rosters;

namespace PairingBot.Roster;

/// <summary>Sheets of the roster as the store has it now.</summary>
internal sealed class StoredRosterSheets(IRosterStore store) : IRosterSheets
{
    public async Task<Sheet> MakeAsync(bool english, CancellationToken cancellationToken) => RosterSheet.Of(await store.LoadAsync(cancellationToken), english);
}
