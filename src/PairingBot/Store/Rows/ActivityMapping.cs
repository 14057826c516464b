using System.Runtime.CompilerServices;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rows;

/// <summary>
/// A pairing activity and its row. EF can't map the object itself: details are a record whose constructor takes the list of partners,
/// and EF binds no lists to constructors (https://learn.microsoft.com/ef/core/modeling/constructors).
/// </summary>
internal static class ActivityMapping
{
    public static ActivityEntry ToEntry(PairingActivity activity)
    {
        var entry = new ActivityEntry { Number = activity.Number.Value, Topic = activity.Details.Topic };
        CopyTo(entry, activity);
        entry.Partners = [.. activity.Details.Partners.Select((p, i) => ToEntry(activity.Number, i, p))];
        return entry;
    }

    public static ActivityPartnerEntry ToEntry(ActivityNumber number, int position, Partner partner)
    {
        var entry = new ActivityPartnerEntry { ActivityNumber = number.Value, Position = position, Name = partner.Name };
        CopyTo(entry, partner);
        return entry;
    }

    public static void CopyTo(ActivityPartnerEntry entry, Partner partner) => (entry.Name, entry.BranchId, entry.Kind) = (partner.Name, partner.Branch?.Value, partner.Kind);

    /// <summary>Copies what may change to the row that was read.</summary>
    public static void CopyTo(ActivityEntry entry, PairingActivity activity)
    {
        var details = activity.Details;
        (entry.BranchId, entry.HeldOn, entry.StartsAt, entry.EndsAt) = (activity.Branch.Value, details.HeldOn, details.StartsAt, details.EndsAt);
        (entry.Topic, entry.Venue, entry.Participants, entry.Problem, entry.Outcome) = (details.Topic, details.Venue, details.Participants, details.Problem?.Value, details.Outcome);
        entry.Kinds = Bits(details.Kinds);
        (entry.LoggedBy, entry.LoggedAt) = (activity.LoggedBy.Value, activity.LoggedAt.ToStore());
        (entry.TakenBackAt, entry.Version) = (activity.TakenBackAt?.ToStore(), activity.Version);
    }

    public static PairingActivity FromEntry(ActivityEntry entry)
    {
        var partners = entry.Partners.OrderBy(p => p.Position).Select(p => new Partner(p.Name, p.BranchId is { } id ? new BranchId(id) : null, p.Kind));
        var details = new ActivityDetails(entry.HeldOn, [.. partners], entry.Topic)
        {
            StartsAt = entry.StartsAt,
            EndsAt = entry.EndsAt,
            Venue = entry.Venue,
            Participants = entry.Participants,
            Problem = entry.Problem is { } problem ? new ProblemNumber(problem) : null,
            Outcome = entry.Outcome,
        };
        var activity = new PairingActivity(new ActivityNumber(entry.Number), new BranchId(entry.BranchId), details, new MemberId(entry.LoggedBy), Instants.FromStore(entry.LoggedAt));
        SetTakenBackAt(activity, entry.TakenBackAt is { } at ? Instants.FromStore(at) : null);
        SetVersion(activity, entry.Version);
        return activity;
    }

    /// <summary>Kinds as bits.</summary>
    public static int Bits(IEnumerable<BranchKind> kinds) => kinds.Aggregate(0, (bits, kind) => bits | (1 << (int)kind));

    // What no constructor takes, since only the store may set it.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_TakenBackAt")]
    private static extern void SetTakenBackAt(PairingActivity activity, DateTimeOffset? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Version")]
    private static extern void SetVersion(PairingActivity activity, int value);
}
