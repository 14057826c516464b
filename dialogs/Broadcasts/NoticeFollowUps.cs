using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Broadcasts;
using PairingBot.Language;
using PairingBot.Language.Announcements;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>What a message says of a notice that was sent: that it is to change, or, without the word 收到, what became of it.</summary>
internal sealed class NoticeFollowUps(BroadcastService service, ConversationMemory memory)
{
    private const double Sure = 0.8;

    /// <summary>Makes the message one about the notice; false when it says something else.</summary>
    public async Task<bool> ReadAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var heard = turn.Heard;
        if (NoticeQuestions.IsChange(heard.Text) && !(heard.Intent == IntentNames.Broadcast && heard.Slots[SlotNames.Audience] is not null))
        {
            turn.Heard = heard with { Intent = IntentNames.QueryBroadcastReceipts, Slots = [], Also = [], Alternatives = [] };
            return true;
        }

        if (await ReadCorrectionAsync(turn, context, cancellationToken)) return true;
        if ((NoticeReplies.IsKnown(heard.Text) || (!turn.IsInGroup && NoticeReplies.IsAgreed(heard.Text))) && await service.OwesReceiptAsync(turn.Speaker, cancellationToken))
        {
            // It may be said of anything: what still waits for an answer is shown, and nothing is written.
            turn.Heard = heard with { Text = BroadcastWording.Text(turn.Language, "AskMineOpen"), Intent = IntentNames.QueryBroadcastReceipts, Slots = [], Alternatives = [] };
            return true;
        }

        if (heard.Also is not [] || heard.Intent == IntentNames.AcknowledgeBroadcast || !NoticeReplies.Is(heard.Text) || (heard.Score >= Sure && heard.Intent is IntentNames.LogActivity or IntentNames.AddProblem or IntentNames.AddMeasure or IntentNames.Broadcast)) return false;
        if ((await memory.ReadShownAsync(context, cancellationToken)).Last is null)
        {
            turn.Heard = heard with { Intent = IntentNames.AcknowledgeBroadcast, Slots = [], Alternatives = [] };
            return true;
        }

        // A problem was spoken of last: it may be meant, too.
        if (!await service.OwesReceiptAsync(turn.Speaker, cancellationToken)) return false;
        turn.Heard = heard with { Intent = IntentNames.UpdateProgress, Slots = [], Alternatives = [IntentNames.UpdateProgress, IntentNames.AcknowledgeBroadcast] };
        return true;
    }

    /// <summary>更正一下，时间是9点; 这条通知改成4点: right after a notice was sent it is meant, and another puts it right.</summary>
    private async Task<bool> ReadCorrectionAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var (heard, shown) = (turn.Heard, await memory.ReadShownAsync(context, cancellationToken));
        if (shown is not { Written: IntentNames.Broadcast, Last: null } || NamesAnother(heard) || await memory.ReadLastWrittenAsync(context, cancellationToken) is not [{ Kind: WrittenKind.Broadcast, Number: var number }]) return false;
        var text = NoticeCorrections.TextOf(heard.Text);
        if (text is null && !NoticeCorrections.IsChange(heard.Text) && heard is not { Intent: IntentNames.SetDueDate, Also: [] }) return false;
        if (text is not null && await service.FindSentAsync(turn.Speaker, new BroadcastNumber(number), cancellationToken) is { } sent)
        {
            var slots = new SlotValues { [SlotNames.Message] = new TextSlot(text, 0, 0), [SlotNames.Audience] = AudienceField.SlotOf(sent.Audience) };
            turn.Heard = heard with { Intent = IntentNames.Broadcast, Slots = slots, Also = [], Alternatives = [] };
            return true;
        }

        turn.Heard = heard with { Text = BroadcastWording.Text(turn.Language, "AskChange", ("number", Wording.Number(number))), Intent = IntentNames.QueryBroadcastReceipts, Slots = [], Also = [], Alternatives = [] };
        return true;
    }

    /// <summary>True when a problem or an activity is named by its number.</summary>
    private static bool NamesAnother(Recognition heard) => heard.Slots[SlotNames.ActivityRef] is not null || heard.Slots[SlotNames.ProblemRef] is RefsSlot { Items: [ItemRef.Numbered or ItemRef.Coded or ItemRef.Placed, ..] };
}
