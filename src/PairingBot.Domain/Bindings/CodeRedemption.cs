using PairingBot.Domain.Branches;
using PairingBot.Domain.History;

namespace PairingBot.Domain.Bindings;

/// <summary>
/// Takes binding codes from accounts that are nobody's. A wrong code counts against the account that sent it and against every code that begins like it, so neither
/// many accounts nor many codes make guessing worth while.
/// </summary>
public sealed class CodeRedemption(IBindings bindings, IRoster roster, BindingJournal journal)
{
    // Hashed in place of a code that there is not, so that an answer takes as long.
    private static readonly BindingCode Nothing = BindingCode.Draw(0, default, default, default).Code;

    /// <summary>Binds the account when the code is good.</summary>
    /// <param name="account">As the channel verified it.</param>
    /// <param name="characters">The code without its hyphen, in capital letters.</param>
    /// <param name="origin">Where it was said; without the code.</param>
    public async Task<BindOutcome> RedeemAsync(ChannelAccount account, string characters, Origin origin, CancellationToken cancellationToken)
    {
        if (await TakeAsync(account, characters, origin, cancellationToken) is not { } code || roster.Members.FirstOrDefault(m => m.Id == code.Member) is not { } member) return new BindOutcome.Refused();
        if (await bindings.OwnerAsync(account, cancellationToken) is not null) return new BindOutcome.Refused();
        if (!await IsLastAsync(code, origin, cancellationToken)) return new BindOutcome.Refused();
        End(code, CodeEnd.Used, origin);
        var before = await bindings.AccountsAsync(member.Id, cancellationToken);
        List<ChannelAccount> replaced = [.. before.Where(a => a.Channel == account.Channel && a.Tenant == account.Tenant)];
        foreach (var old in replaced) await bindings.UnbindAsync(old, cancellationToken);
        bindings.Bind(account, member.Id);
        journal.Rebound(member.Id, before, [.. before.Except(replaced), account], member.Id, origin);
        return new BindOutcome.Bound(member, code.GivenBy, code.Number, replaced is not []);
    }

    /// <summary>Withdraws a code that was said where others could read it.</summary>
    public async Task WithdrawAsync(ChannelAccount account, string characters, Origin origin, CancellationToken cancellationToken)
    {
        if (await TakeAsync(account, characters, origin, cancellationToken) is { } code) End(code, CodeEnd.Withdrawn, origin);
    }

    /// <summary>The good code with these characters. A wrong one is counted; an account with too many gets nothing any more.</summary>
    private async Task<BindingCode?> TakeAsync(ChannelAccount account, string characters, Origin origin, CancellationToken cancellationToken)
    {
        var tries = await bindings.TriesAsync(account, cancellationToken);
        if (tries.AreTooMany(journal.Now)) return null;
        BindingCode? found = null;
        List<BindingCode> alike = CodeAlphabet.IsCode(characters) ? [.. (await bindings.OpenByLeadAsync(characters[..BindingCode.LeadLength], cancellationToken)).Where(c => c.IsGood(journal.Now))] : [];
        if (alike is []) _ = Nothing.Is(characters);
        foreach (var code in alike)
        {
            if (code.Is(characters)) found = code;
        }

        if (found is not null) return found;
        tries.Add(journal.Now);
        foreach (var code in alike)
        {
            code.Miss(journal.Now);
            if (code.End is not null) journal.Ended(code, code.GivenBy, origin);
        }

        return null;
    }

    /// <summary>Of codes that two people gave out for one member at the same moment, the last is good; the others end here.</summary>
    private async Task<bool> IsLastAsync(BindingCode code, Origin origin, CancellationToken cancellationToken)
    {
        var open = await bindings.OpenOfAsync(code.Member, cancellationToken);
        if (open is []) return false; // another account was quicker with the same code
        var last = open.Max(c => c.Number);
        foreach (var earlier in open.Where(c => c.Number < last)) End(earlier, CodeEnd.Replaced, origin);
        return code.Number == last;
    }

    private void End(BindingCode code, CodeEnd how, Origin origin)
    {
        code.Finish(how, journal.Now);
        journal.Ended(code, code.Member, origin);
    }
}
