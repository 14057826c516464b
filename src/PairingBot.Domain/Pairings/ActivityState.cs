using System.Text.Json;
using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Pairings;

/// <summary>The facts of an activity at one time, read from the history.</summary>
/// <param name="Reason">Why it was voided; null while it stands.</param>
public sealed record ActivityState(BranchId Branch, ActivityDetails Details, DateTimeOffset? TakenBackAt, string? Reason)
{
    /// <summary>What a history row keeps; null for no row.</summary>
    public static ActivityState? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<ActivityState>(json);
}
