using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Turns;
using PairingBot.Language.Queries;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Takes questions about the branches themselves to their answers.</summary>
internal sealed class AboutBranches(BranchListAnswer list, UnboundAnswer unbound, News news)
{
    /// <summary>True when the message asked one, and it was answered.</summary>
    public async Task<bool> AnswersAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        switch (BranchQuestions.Of(turn.Heard.Text))
        {
            case BranchQuestion.All:
                await list.ShowAsync(new LedgerQuestion(list.Intent) { Scope = Scopes.All }, turn, context, cancellationToken);
                return true;
            case BranchQuestion.Contacted:
                await list.ShowAsync(new LedgerQuestion(list.Intent) { Scope = Scopes.Liaison }, turn, context, cancellationToken);
                return true;
            case BranchQuestion.Unbound:
                await unbound.ShowAsync(new LedgerQuestion(unbound.Intent), turn, context, cancellationToken);
                return true;
            case BranchQuestion.News:
                await news.ShowAsync(turn, context, cancellationToken);
                return true;
            default:
                return false;
        }
    }
}
