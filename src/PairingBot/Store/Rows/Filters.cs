using Microsoft.EntityFrameworkCore;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Problems;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rows;

/// <summary>What a filter of the domain lets through, as a query on the tables.</summary>
internal static class Filters
{
    private const string Escape = @"\";

    /// <summary>The problems that were not taken back.</summary>
    public static IQueryable<ProblemEntry> Standing(PairingDbContext context) => context.Problems.AsNoTracking().Where(e => e.TakenBackAt == null);

    /// <summary>What happened, as it is told: neither taken back nor written anew.</summary>
    public static IQueryable<ProblemEventEntry> Standing(this IQueryable<ProblemEventEntry> events) => events.Where(e => e.TakenBackAt == null && e.EndedIn == null);

    /// <summary>The measures as they stand: neither taken back nor replaced or removed.</summary>
    public static IQueryable<MeasureEntry> Standing(this IQueryable<MeasureEntry> measures) => measures.Where(e => e.TakenBackAt == null && e.EndedIn == null);

    /// <summary>Problems.</summary>
    public static IQueryable<ProblemEntry> Narrow(this IQueryable<ProblemEntry> wanted, ProblemFilter filter, PairingDbContext context)
    {
        if (filter.Branches is not [])
        {
            int[] branches = [.. filter.Branches.Select(b => b.Value)];
            wanted = wanted.Where(e => branches.Contains(e.BranchId));
        }

        if (filter.States is not [])
        {
            ProblemState[] states = [.. filter.States];
            wanted = wanted.Where(e => states.Contains(e.State));
        }

        if (filter.DueBefore is { } day) wanted = wanted.Where(e => e.Due != null && e.Due < day);
        if (filter.DueFrom is { } first) wanted = wanted.Where(e => e.Due >= first);
        if (filter.IsPending) wanted = wanted.Where(e => e.IsPending);
        if (filter.NotAskedBy is { Value: var asker }) wanted = wanted.Where(e => e.PendingBy == null || e.PendingBy != asker);
        if (filter.Source is { } source) wanted = wanted.Where(e => e.Source == source);
        if (filter.Priority is { } priority) wanted = wanted.Where(e => e.Priority == priority);
        if (filter.IsNothing) wanted = wanted.Where(_ => false);
        if (filter.AddedBy is { Value: var member }) wanted = wanted.Where(e => e.AddedBy == member);
        if (filter.HasNoDue) wanted = wanted.Where(e => e.Due == null);
        if (filter.TitleHolds is { } title)
        {
            var pattern = Holding(title);
            wanted = wanted.Where(e => EF.Functions.Like(e.Title, pattern, Escape));
        }

        if (filter.HasNoSource) wanted = wanted.Where(e => e.Source == null);
        return wanted.Answered(filter, context).Worked(filter, context).Dated(filter, context);
    }

    /// <summary>Activities.</summary>
    public static IQueryable<ActivityEntry> Narrow(this IQueryable<ActivityEntry> wanted, ActivityFilter filter, PairingDbContext context)
    {
        if (filter.From is { } from) wanted = wanted.Where(e => e.HeldOn >= from);
        if (filter.To is { } to) wanted = wanted.Where(e => e.HeldOn <= to);
        if (filter.Problem is { Value: var problem }) wanted = wanted.Where(e => e.Problem == problem);
        if (filter.LoggedBy is { Value: var member }) wanted = wanted.Where(e => e.LoggedBy == member);
        if (filter.Participants.Least is { } least) wanted = wanted.Where(e => e.Participants >= least);
        if (filter.Participants.Most is { } most) wanted = wanted.Where(e => e.Participants <= most);
        if (filter.TopicHolds is { } topic)
        {
            var pattern = Holding(topic);
            wanted = wanted.Where(e => EF.Functions.Like(e.Topic, pattern, Escape));
        }

        if (filter.IsOfNoKind) wanted = wanted.Where(e => e.Kinds == 0);
        if (filter.Kinds is not [])
        {
            var bits = ActivityMapping.Bits(filter.Kinds);
            wanted = wanted.Where(e => (e.Kinds & bits) != 0);
        }

        if (filter.Outside is not [])
        {
            // One pattern after another: a list of them would be parsed again for every partner.
            var found = filter.Outside.Select(Holding).Select(pattern => context.Set<ActivityPartnerEntry>().Where(p => EF.Functions.Like(p.Name, pattern, Escape)).Select(p => p.ActivityNumber)).Aggregate((left, right) => left.Union(right));
            wanted = wanted.Where(e => found.Contains(e.Number));
        }

        return wanted.Between([.. filter.Branches.Select(b => b.Value)], [.. filter.Partners.Select(b => b.Value)], context);
    }

    /// <summary>The pattern of a text that holds these words as they stand.</summary>
    private static string Holding(string words) => "%" + words.Replace(Escape, Escape + Escape, StringComparison.Ordinal).Replace("%", Escape + "%", StringComparison.Ordinal).Replace("_", Escape + "_", StringComparison.Ordinal) + "%";

    /// <summary>Two branches meet whichever of them has logged it.</summary>
    private static IQueryable<ActivityEntry> Between(this IQueryable<ActivityEntry> wanted, int[] branches, int[] partners, PairingDbContext context)
    {
        var all = context.Set<ActivityPartnerEntry>();
        if (partners is [] && branches is []) return wanted;
        if (partners is []) return wanted.Where(e => branches.Contains(e.BranchId));
        var withPartners = all.Where(p => p.BranchId != null && partners.Contains(p.BranchId.Value)).Select(p => p.ActivityNumber);
        if (branches is []) return wanted.Where(e => partners.Contains(e.BranchId) || withPartners.Contains(e.Number));
        var withBranches = all.Where(p => p.BranchId != null && branches.Contains(p.BranchId.Value)).Select(p => p.ActivityNumber);
        return wanted.Where(e => (branches.Contains(e.BranchId) && withPartners.Contains(e.Number)) || (partners.Contains(e.BranchId) && withBranches.Contains(e.Number)));
    }

    private static IQueryable<ProblemEntry> Answered(this IQueryable<ProblemEntry> wanted, ProblemFilter filter, PairingDbContext context)
    {
        // Joined from who answers, so that the few of one person are looked up and not all problems.
        var responsibles = context.Set<ResponsibleEntry>();
        if (filter.ResponsibleSpeaker is { } speaker)
        {
            var (id, speakerName, branch) = (speaker.Id.Value, speaker.Name, speaker.Branch.Id.Value);
            var byId = responsibles.Where(r => r.MemberId == id).Join(wanted, r => r.ProblemNumber, e => e.Number, (_, e) => e);
            wanted = byId.Union(responsibles.Where(r => r.Name == speakerName && r.MemberId == null).Join(wanted.Where(e => e.BranchId == branch), r => r.ProblemNumber, e => e.Number, (_, e) => e));
        }

        if (filter.ResponsibleName is { } name) wanted = responsibles.Where(r => r.Name == name).Join(wanted, r => r.ProblemNumber, e => e.Number, (_, e) => e);
        return filter.HasNoResponsible ? wanted.Where(e => e.ResponsibleName == null) : wanted;
    }

    private static IQueryable<ProblemEntry> Worked(this IQueryable<ProblemEntry> wanted, ProblemFilter filter, PairingDbContext context)
    {
        if (filter.HasNoMeasure)
        {
            var measures = context.Measures.Standing();
            wanted = wanted.Where(e => !measures.Any(m => m.ProblemNumber == e.Number));
        }

        if (filter.IsUrged || filter.UrgedBy is not null)
        {
            var urger = filter.UrgedBy?.Value;
            wanted = wanted.Where(e => context.ProblemEvents.Any(v => v.ProblemNumber == e.Number && v.Kind == ProblemEventKind.Urged && v.TakenBackAt == null && (urger == null || v.MemberId == urger)));
        }

        var progress = context.ProblemEvents.Standing().Where(v => v.Kind == ProblemEventKind.Progress);
        if (filter.HasNoProgress) wanted = wanted.Where(e => !progress.Any(v => v.ProblemNumber == e.Number));
        if (filter is { ProgressFrom: null, ProgressBefore: null }) return wanted;
        var (from, before) = (filter.ProgressFrom?.ToStore() ?? long.MinValue, filter.ProgressBefore?.ToStore() ?? long.MaxValue);
        return wanted.Where(e => progress.Any(v => v.ProblemNumber == e.Number && v.At >= from && v.At < before));
    }

    private static IQueryable<ProblemEntry> Dated(this IQueryable<ProblemEntry> wanted, ProblemFilter filter, PairingDbContext context)
    {
        if (filter.AddedFrom?.ToStore() is { } addedFrom) wanted = wanted.Where(e => e.AddedAt >= addedFrom);
        if (filter.AddedBefore?.ToStore() is { } addedBefore) wanted = wanted.Where(e => e.AddedAt < addedBefore);
        if (filter.NotUrgedSince?.ToStore() is { } urgedFrom) wanted = wanted.Where(e => e.UrgedAt == null || e.UrgedAt < urgedFrom);
        if (filter is { SignedOffFrom: null, SignedOffBefore: null }) return wanted;
        var (from, before) = (filter.SignedOffFrom?.ToStore() ?? long.MinValue, filter.SignedOffBefore?.ToStore() ?? long.MaxValue);
        var signedOff = context.ProblemEvents.Where(v => v.Kind == ProblemEventKind.SignedOff && v.TakenBackAt == null && v.At >= from && v.At < before).Select(v => v.ProblemNumber);
        return wanted.Where(e => e.State == ProblemState.SignedOff && signedOff.Contains(e.Number));
    }
}
