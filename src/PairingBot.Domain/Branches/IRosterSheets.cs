using PairingBot.Domain.Ledgers;

namespace PairingBot.Domain.Branches;

/// <summary>Makes sheets of the whole roster, accounts included.</summary>
public interface IRosterSheets
{
    /// <summary>A sheet that can be imported again.</summary>
    Task<Sheet> MakeAsync(bool english, CancellationToken cancellationToken);
}
