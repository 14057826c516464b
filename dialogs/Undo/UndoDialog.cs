using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Pairings;

namespace PairingBot.Dialogs.Undo;

/// <summary>Takes back what was saved last in this conversation. In the middle of logging, what is being logged stays.</summary>
internal sealed class UndoDialog(PairingActivityService service, ConversationMemory memory) : SideQuestion
{
    /// <inheritdoc/>
    protected override async Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (await memory.ReadLastWrittenAsync(context, cancellationToken) is not { } number)
        {
            Say(turn, turn.InProgress is null ? "Nothing" : "NothingWhileLogging");
            return;
        }

        var outcome = await service.TakeBackAsync(turn.Speaker, new ActivityNumber(number), turn.Origin, cancellationToken);
        if (outcome != TakeBackOutcome.NotYours) await memory.WriteLastWrittenAsync(context, null, cancellationToken);
        var key = outcome switch
        {
            TakeBackOutcome.TakenBack => "TakenBack",
            TakeBackOutcome.AlreadyTakenBack => "AlreadyTakenBack",
            TakeBackOutcome.NotYours => "NotYours",
            _ => "Unknown",
        };
        Say(turn, key, ("number", Wording.Number(number)));
    }
}
