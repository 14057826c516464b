using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Problems;

/// <summary>难题15也延到那天: the due date of the problem that was spoken of last.</summary>
internal sealed class ThatDay(ProblemReferences references)
{
    private static readonly string[] Words = SharedWords.Read("WordsThatDay", "Problems");

    /// <summary>Gives the message the day that it points to, where it says none itself and that day is known.</summary>
    public async Task ReadAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var heard = turn.Heard;
        if (heard.Intent != IntentNames.SetDueDate || heard.Slots[SlotNames.Due] is not null || !SharedWords.AreIn(heard.Text, Words)) return;
        if (await references.LastAsync(context, cancellationToken) is { Facts: var facts } && (facts.Pending?.NewDue ?? facts.Due) is { } due) heard.Slots[SlotNames.Due] = new DateSlot(due, 0, 0);
    }
}
