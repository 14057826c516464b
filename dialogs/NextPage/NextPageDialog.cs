using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.NextPage;

/// <summary>Shows the next page of the list that was shown last.</summary>
internal sealed class NextPageDialog(ProblemLists lists, LedgerAnswers answers, ReceiptPages receipts, ConversationMemory memory) : SideQuestion
{
    /// <inheritdoc/>
    protected override async Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if ((await memory.ReadShownAsync(context, cancellationToken)).List is { } list) await lists.ShowAsync(list, turn, context, cancellationToken);
        else if (!await receipts.TryShowNextAsync(turn, context, cancellationToken) && !await answers.TryShowNextAsync(turn, context, cancellationToken)) Say(turn, "NoMore");
    }
}
