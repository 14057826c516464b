using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Turns;
using PairingBot.Language.Queries;

namespace PairingBot.Dialogs.NextPage;

/// <summary>Shows another page of the list that was shown last: the next, the one before, the first, or one by its number.</summary>
internal sealed class NextPageDialog(ProblemLists lists, LedgerAnswers answers, ReceiptPages receipts, ConversationMemory memory) : SideQuestion
{
    /// <inheritdoc/>
    protected override async Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var to = PageWords.Of(turn.Heard.Text) ?? new PageTurn(null, 1);
        var shown = await memory.ReadShownAsync(context, cancellationToken);
        var isTurned = shown switch
        {
            { List: { } list } => await lists.TryTurnAsync(list, to, turn, context, cancellationToken),
            { Receipts: { } page } => await receipts.TryTurnAsync(page, to, turn, context, cancellationToken),
            _ => await answers.TryTurnAsync(to, turn, context, cancellationToken),
        };
        if (isTurned) return;
        var hasPages = shown is { List: not null } or { Receipts: not null } or { Question.Total: > 0 };
        Say(turn, to switch { { Page: null, Step: > 0 } => "NoMore", _ when !hasPages => "NothingToTurn", { Step: < 0 } => "NoEarlier", _ => "NoSuchPage" });
    }
}
