using PairingBot.Domain.Branches;
using PairingBot.Domain.History;

namespace PairingBot.Domain.Pairings;

/// <summary>One thing that was done to an activity: logged, corrected, voided, or the last of these undone.</summary>
/// <param name="Before">The facts before; null when it was logged.</param>
public sealed record ActivityChange(ChangeKind Kind, MemberId By, DateTimeOffset At, ActivityState? Before, ActivityState? After)
{
    /// <summary>A row of the history.</summary>
    public static ActivityChange Of(Change change) => new(change.Kind, change.By, change.At, ActivityState.Read(change.Before), ActivityState.Read(change.After));
}
