using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;
using PairingBot.Language.Queries;

namespace PairingBot.Dialogs.ListActivities;

/// <summary>Lists pairing activities by period, branch, partner, kind or problem; or the branches that have none (<see cref="BranchesWithout"/>), or that there are (<see cref="AboutBranches"/>).</summary>
internal sealed class ListActivitiesDialog(QuestionReader reader, ActivitiesAnswer answer, BranchesWithoutAnswer without, AboutBranches aboutBranches, LatestActivities latest) : SideQuestion
{
    // 和教务处共建了吗: whether the own branch has.
    private static readonly string[] Whether = SharedWords.Read("WordsWhether", "ListActivities");

    /// <inheritdoc/>
    protected override async Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (await aboutBranches.AnswersAsync(turn, context, cancellationToken)) return;
        if (Narrowing.Of(turn.Heard.Text).BranchesWithout is { } what)
        {
            if (await reader.ReadAsync(new LedgerQuestion(without.Intent) { Without = what, Items = what == Narrowing.Activities ? LedgerItems.Activities : LedgerItems.Problems }, Scopes.All, turn, context, cancellationToken) is { } asked)
                await without.ShowAsync(asked, turn, context, cancellationToken);
            return;
        }

        var basis = turn.FollowsUp ?? await latest.BasisAsync(turn, context, cancellationToken) ?? new LedgerQuestion(Id);
        var scope = turn.Heard.Slots[SlotNames.Partners] is null || SharedWords.AreIn(turn.Heard.Text, Whether) ? Scopes.DefaultOf(turn.Speaker) : Scopes.All;
        if (await reader.ReadAsync(basis, scope, turn, context, cancellationToken) is not { } question) return;
        if (LatestActivity.Is(turn.Heard.Text) && await latest.TellAsync(question, turn, context, cancellationToken)) return;
        await answer.ShowAsync(question, turn, context, cancellationToken);
    }
}
