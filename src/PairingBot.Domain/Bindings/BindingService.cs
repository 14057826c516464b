using PairingBot.Domain.Branches;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;

namespace PairingBot.Domain.Bindings;

/// <summary>Gives out binding codes, and unbinds. Permission is decided here, on the verified speaker.</summary>
public sealed class BindingService(IBindings bindings, IRoster roster, BindingJournal journal)
{
    private const Roles BeyondTheBranch = Roles.Liaison | Roles.Office;

    /// <summary>Why the speaker can't give out a code for a member; null when nothing is against it. Whoever may act beyond the branch gets a code of the office alone, or a secretary could become the office with it.</summary>
    public static CodeOutcome? Refuse(Speaker speaker, Speaker? member)
    {
        if (member is null) return new CodeOutcome.NotFound();
        if ((member.Roles & BeyondTheBranch & ~speaker.Roles) != Roles.None && !speaker.Roles.HasFlag(Roles.Office)) return new CodeOutcome.OfficeOnly();
        return PermissionTable.Allows(speaker, PermittedAction.GiveBindingCodes, member.Branch.Id) ? null : new CodeOutcome.NotPermitted(member.Branch.Id);
    }

    /// <summary>A code for a member; earlier ones of the member are no longer good.</summary>
    public async Task<CodeOutcome> GiveAsync(Speaker speaker, MemberId member, Origin origin, CancellationToken cancellationToken)
    {
        if (Refuse(speaker, Find(member)) is { } refusal) return refusal;
        await EndCodesAsync(member, CodeEnd.Replaced, speaker.Id, origin, cancellationToken);
        var (code, characters) = BindingCode.Draw(journal.NextNumber(), member, speaker.Id, journal.Now);
        bindings.Add(code);
        journal.Given(code, origin);
        return new CodeOutcome.Given(code, characters);
    }

    /// <summary>Withdraws what <see cref="GiveAsync"/> gave out; false when it is no longer good, or not the speaker's affair.</summary>
    public async Task<bool> WithdrawAsync(Speaker speaker, MemberId member, Origin origin, CancellationToken cancellationToken) =>
        Refuse(speaker, Find(member)) is null && await EndCodesAsync(member, CodeEnd.Withdrawn, speaker.Id, origin, cancellationToken) > 0;

    /// <summary>Why the speaker can't unbind a member; null when nothing is against it.</summary>
    public static UnbindOutcome? RefuseToUnbind(Speaker speaker, Speaker? member) => member switch
    {
        _ when !PermissionTable.Allows(speaker, PermittedAction.KeepRoster, (member ?? speaker).Branch.Id) => new UnbindOutcome.NotPermitted(),
        null => new UnbindOutcome.NotFound(),
        _ when member.Id == speaker.Id => new UnbindOutcome.Oneself(),
        _ => null,
    };

    /// <summary>Unbinds all accounts of a member, and withdraws the codes.</summary>
    public async Task<UnbindOutcome> UnbindAsync(Speaker speaker, MemberId member, Origin origin, CancellationToken cancellationToken)
    {
        if (RefuseToUnbind(speaker, Find(member)) is { } refusal) return refusal;
        var codes = await EndCodesAsync(member, CodeEnd.Withdrawn, speaker.Id, origin, cancellationToken);
        var accounts = await bindings.AccountsAsync(member, cancellationToken);
        foreach (var account in accounts) await bindings.UnbindAsync(account, cancellationToken);
        if (accounts is not []) journal.Rebound(member, accounts, [], speaker.Id, origin);
        return accounts is [] && codes == 0 ? new UnbindOutcome.NothingBound() : new UnbindOutcome.Done(accounts.Count);
    }

    private Speaker? Find(MemberId member) => roster.Members.FirstOrDefault(m => m.Id == member);

    /// <summary>Ends a member's codes; gives how many of them were still good.</summary>
    private async Task<int> EndCodesAsync(MemberId member, CodeEnd how, MemberId by, Origin origin, CancellationToken cancellationToken)
    {
        var open = await bindings.OpenOfAsync(member, cancellationToken);
        var good = open.Count(code => code.IsGood(journal.Now));
        foreach (var code in open)
        {
            code.Finish(how, journal.Now);
            journal.Ended(code, by, origin);
        }

        return good;
    }
}
