using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Permissions;

namespace PairingBot.Domain.Branches;

/// <summary>Gives the roster to whoever keeps it. Permission is decided here, on the verified speaker.</summary>
public sealed class RosterExports(IRosterSheets sheets)
{
    /// <summary>The roster, or null when the speaker may not have it.</summary>
    public async Task<Sheet?> MakeAsync(Speaker speaker, bool english, CancellationToken cancellationToken) =>
        PermissionTable.Allows(speaker, PermittedAction.KeepRoster, speaker.Branch.Id) ? await sheets.MakeAsync(english, cancellationToken) : null;
}
