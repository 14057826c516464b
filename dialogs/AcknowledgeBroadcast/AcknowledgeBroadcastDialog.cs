using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.AcknowledgeBroadcast;

/// <summary>收到: answers the notice that is named, else the latest that waits for an answer. Nobody answers for another branch.</summary>
internal sealed class AcknowledgeBroadcastDialog(ReceiptAnswers answers) : SideQuestion
{
    /// <inheritdoc/>
    protected override StepKind Does => StepKind.NotedReceipt;

    /// <inheritdoc/>
    protected override Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var own = turn.Speaker.Branch.Id.Value;
        if (!turn.Heard.Slots.TryGet<BranchesSlot>(SlotNames.Branch, out var named) || named.Mentions.Any(m => m.Candidates.Contains(own)))
            return answers.AnswerAsync(BroadcastReferences.In(turn.Heard.Text), turn, cancellationToken);
        Say(turn, "OtherBranch", ("branch", named.Mentions[0].Text));
        return Task.CompletedTask;
    }
}
