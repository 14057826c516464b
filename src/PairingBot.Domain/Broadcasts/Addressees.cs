using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;

namespace PairingBot.Domain.Broadcasts;

/// <summary>Looks up who is meant by an audience today, and whether the speaker may write to them.</summary>
public sealed class Addressees(IRoster roster, ILedgers ledgers, IPersonalDelivery delivery, BroadcastReceipts receipts, OrganisationClock clock)
{
    /// <summary>True when the speaker may announce to some branch.</summary>
    public static bool MayAnnounce(Speaker speaker) =>
        speaker.Contacts.Append(speaker.Branch.Id).Any(branch => PermissionTable.Allows(speaker, PermittedAction.Announce, branch));

    /// <summary>Looks it up.</summary>
    public async Task<AddresseeOutcome> FindAsync(Speaker speaker, Audience audience, CancellationToken cancellationToken)
    {
        if (!MayAnnounce(speaker)) return new AddresseeOutcome.NotPermitted([]);
        var secretaries = Secretaries();
        var named = Named(audience, secretaries);
        List<BranchId> refused = [.. named.Where(b => !PermissionTable.Allows(speaker, PermittedAction.Announce, b))];
        if (refused is not []) return new AddresseeOutcome.NotPermitted(refused);

        var found = new List<Addressee>();
        foreach (var branch in named.Concat(await NarrowedAsync(speaker, audience, cancellationToken)).Distinct()) found.Add(Of(branch, secretaries));
        if (audience.Groups.Contains(AudienceGroup.LiaisonMembers) && PermissionTable.WhoMay(PermittedAction.Announce).Any(m => m.Scope == PermissionScope.AnyBranch && speaker.Roles.HasFlag(m.Role))) found.AddRange(Liaisons());
        var awaited = audience.Groups.Contains(AudienceGroup.Unread) ? await AwaitedAsync(speaker, audience.Awaited, cancellationToken) : null;
        if (awaited is not null) found.AddRange(Unread(speaker, awaited, secretaries));
        List<Addressee> once = [.. found.DistinctBy(a => a.Person?.Id.Value ?? -a.Branch.Value)];
        return (once is [] ? (AddresseeOutcome)new AddresseeOutcome.Nobody() : new AddresseeOutcome.Found(once)) with { Awaited = awaited?.Broadcast };
    }

    /// <summary>The secretary of each branch that has one; of several the one who can be written to.</summary>
    public IReadOnlyDictionary<BranchId, Speaker> Secretaries() => roster.Members.Where(m => m.Roles.HasFlag(Roles.Secretary))
        .GroupBy(m => m.Branch.Id).ToDictionary(g => g.Key, g => g.Count() == 1 ? g.First() : g.OrderBy(m => m.Id.Value).FirstOrDefault(m => delivery.Reaches(m.Id)) ?? g.First());

    /// <summary>The member with this id; null when he or she is not on the roster any more.</summary>
    public Speaker? Find(MemberId? member) => member is { } id ? roster.Members.FirstOrDefault(m => m.Id == id) : null;

    /// <summary>True when some account is bound to the member.</summary>
    public bool IsBound(Speaker member) => roster.IsBound(member.Id);

    /// <summary>The people of the committee office.</summary>
    public IEnumerable<Speaker> Office() => roster.Members.Where(m => m.Roles.HasFlag(Roles.Office));

    private List<BranchId> Named(Audience audience, IReadOnlyDictionary<BranchId, Speaker> secretaries)
    {
        var everybody = audience.Groups.Contains(AudienceGroup.All) || audience.Groups.Contains(AudienceGroup.Secretaries);
        return
        [
            .. audience.Branches,
            .. roster.Branches.Where(b => audience.Kinds.Contains(b.Kind) || (everybody && (IsOfTheUniversity(b) || secretaries.ContainsKey(b.Id)))).Select(b => b.Id),
        ];
    }

    /// <summary>Groups that mean "among those that I may write to".</summary>
    private async Task<IEnumerable<BranchId>> NarrowedAsync(Speaker speaker, Audience audience, CancellationToken cancellationToken)
    {
        IEnumerable<BranchId> branches = audience.Groups.Contains(AudienceGroup.Liaison) ? speaker.Contacts : [];
        if (!audience.Groups.Contains(AudienceGroup.Overdue)) return branches;
        var figures = await ledgers.CountProblemsAsync(new ProblemFilter(), Grouping.Branch, clock.Today, cancellationToken);
        var overdue = figures.Where(f => f.Overdue > 0).Select(f => new BranchId(int.Parse(f.Key, System.Globalization.CultureInfo.InvariantCulture)));
        return branches.Concat(overdue.Where(b => PermissionTable.Allows(speaker, PermittedAction.Announce, b)));
    }

    private async Task<StandingOutcome.Shown?> AwaitedAsync(Speaker speaker, BroadcastNumber? awaited, CancellationToken cancellationToken) =>
        (awaited is null ? await receipts.FindAwaitedAsync(speaker, cancellationToken) : await receipts.FindAsync(speaker, awaited, cancellationToken)) as StandingOutcome.Shown;

    private IEnumerable<Addressee> Unread(Speaker speaker, StandingOutcome.Shown awaited, IReadOnlyDictionary<BranchId, Speaker> secretaries) =>
        awaited.Recipients.Select(r => r.Recipient).Where(r => r.Receipt is null && PermissionTable.Allows(speaker, PermittedAction.Announce, r.Branch)).Select(r => r.IsForBranch ? Of(r.Branch, secretaries) : Of(r));

    private IEnumerable<Addressee> Liaisons() =>
        roster.Members.Where(m => m.Roles.HasFlag(Roles.Liaison)).Select(m => new Addressee(m.Branch.Id, m, false, delivery.Reaches(m.Id)));

    private Addressee Of(Recipient person)
    {
        var member = Find(person.Member);
        return new Addressee(person.Branch, member, false, member is not null && delivery.Reaches(member.Id));
    }

    private Addressee Of(BranchId branch, IReadOnlyDictionary<BranchId, Speaker> secretaries)
    {
        var secretary = secretaries.GetValueOrDefault(branch);
        return new Addressee(branch, secretary, true, secretary is not null && delivery.Reaches(secretary.Id));
    }

    /// <summary>False for companies, other universities and the like.</summary>
    public static bool IsOfTheUniversity(Branch branch) => branch.Kind is BranchKind.AdministrativeUnits or BranchKind.TeachingResearch or BranchKind.Students;
}
