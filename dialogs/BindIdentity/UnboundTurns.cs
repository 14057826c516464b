using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PairingBot.Dialogs.Bindings;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Dialogs.WhoAmI;
using PairingBot.Domain.Bindings;

namespace PairingBot.Dialogs.BindIdentity;

/// <summary>Answers accounts that are nobody's: a good binding code binds them, and everything else gets told how to be bound. Why a code fails is never said.</summary>
internal sealed class UnboundTurns(CodeRedemption redemption, CodeSlips slips, BindingNews news)
{
    private const string Folder = "BindIdentity";
    private const string Identity = "identity";

    /// <summary>What to say to a message.</summary>
    public async Task<Activity> AnswerAsync(ITurnContext context, string text, SpokenLanguage language, CancellationToken cancellationToken)
    {
        var report = context.TurnState.Get<TurnReport>();
        if (CodeWords.Find(text) is not { } code || context.TurnState.Get<TurnSpeaker>() is not { } known)
        {
            report?.Note(StepKind.Asked, Identity);
            return Say(language, "Turns", "Unbound");
        }

        CodeWords.Hush(context, always: true);
        var origin = known.Origin with { Sentence = CodeWords.Mask(text) };
        if (Groups.Has(context) && known.Account is { } shown) await redemption.WithdrawAsync(shown, code, origin, cancellationToken);
        else if (known.Account is { } account && await redemption.RedeemAsync(account, code, origin, cancellationToken) is BindOutcome.Bound bound) return Welcome(bound, report, language);
        report?.Note(StepKind.Asked, Identity);
        return Say(language, Folder, Groups.Has(context) ? "CodeInGroup" : "CodeRefused");
    }

    /// <summary>Withdraws a code that a person who is bound said in a group, where others could use it; false when there was none.</summary>
    public async Task<bool> WithdrawAsync(ITurnContext context, string text, CancellationToken cancellationToken)
    {
        if (!Groups.Has(context) || CodeWords.FindCalled(text) is not { } code || context.TurnState.Get<TurnSpeaker>() is not { Account: { } account } known) return false;
        await redemption.WithdrawAsync(account, code, known.Origin with { Sentence = CodeWords.Mask(text) }, cancellationToken);
        return true;
    }

    private static Activity Say(SpokenLanguage language, string folder, string key, params ReadOnlySpan<Hole> holes)
    {
        var template = TextCatalog.Embedded.Find(language, folder, key);
        return Reply.Text(template.Fill(holes), template.Buttons);
    }

    private Activity Welcome(BindOutcome.Bound bound, TurnReport? report, SpokenLanguage language)
    {
        slips.Forget(bound.Code);
        news.Tell(bound);
        report?.NoteWritten([]);
        var member = bound.Member;
        return Say(language, Folder, bound.Replaced ? "BoundInstead" : "Bound", ("name", member.Name), ("branch", member.Branch.Name), ("roles", RoleWords.Of(member, language)));
    }
}
