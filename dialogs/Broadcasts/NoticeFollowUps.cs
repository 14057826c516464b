using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
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
    private static readonly string[] Problems = SharedWords.Read("WordsProblem", "Undo");

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
        if ((NoticeReplies.IsKnown(heard.Text) || (!turn.IsInGroup && NoticeReplies.IsAgreed(heard.Text) && await memory.ReadShownAsync(context, cancellationToken) is { Last: null, Written: null, Activity: null, Listed: [] })) && await service.OwesReceiptAsync(turn.Speaker, cancellationToken))
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
        if (NamesAnother(heard) || await NoticeAsync(shown, turn, context, cancellationToken) is not { } number) return false;
        var text = NoticeCorrections.TextOf(heard.Text) is { } words ? BroadcastWording.Text(turn.Language, "CorrectionOf", ("number", Wording.Number(number)), ("text", words)) : null;
        if (text is null && !NoticeCorrections.IsChange(heard.Text) && !(heard is { Intent: IntentNames.SetDueDate, Also: [] } && !NamesAnything(heard))) return false;
        if (text is not null && (SharedWords.AreIn(heard.Text, Problems) || (heard.Slots[SlotNames.Partners] is not null && heard.Slots[SlotNames.Date] is not null))) return false; // 更正一下，昨天和教务处的活动是20人
        if (text is not null && await service.FindSentAsync(turn.Speaker, new BroadcastNumber(number), cancellationToken) is { } sent)
        {
            var slots = new SlotValues { [SlotNames.Message] = new TextSlot(text, 0, 0), [SlotNames.Audience] = AudienceField.SlotOf(sent), [SlotNames.Receipt] = sent.Broadcast.WantsReceipt ? null : new FlagSlot(0, 0) { Value = false } };
            turn.Heard = heard with { Intent = IntentNames.Broadcast, Slots = slots, Also = [], Alternatives = [] };
            return true;
        }

        turn.Heard = heard with { Text = BroadcastWording.Text(turn.Language, "AskChange", ("number", Wording.Number(number))), Intent = IntentNames.QueryBroadcastReceipts, Slots = [], Also = [], Alternatives = [] };
        return true;
    }

    /// <summary>The notice that was just sent; where another is plainly to be sent, the one that was spoken of last.</summary>
    private async Task<int?> NoticeAsync(ProblemsShown shown, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var isAnother = NoticeCorrections.SendsAnother(turn.Heard.Text);
        if (shown is { Written: IntentNames.Broadcast, Last: null } && await memory.ReadLastWrittenAsync(context, cancellationToken) is [{ Kind: WrittenKind.Broadcast, Number: var number }] && (!isAnother || await service.FindSentAsync(turn.Speaker, new BroadcastNumber(number), cancellationToken) is not null)) return number;
        return isAnother ? (await memory.ReadBroadcastAsync(context, cancellationToken))?.Value : null;
    }

    private static bool NamesAnything(Recognition heard) => heard.Slots[SlotNames.ProblemRef] is not null || heard.Slots[SlotNames.Responsible] is not null || heard.Slots[SlotNames.Branch] is not null;

    /// <summary>True when a problem or an activity is named by its number.</summary>
    private static bool NamesAnother(Recognition heard) => heard.Slots[SlotNames.ActivityRef] is not null || heard.Slots[SlotNames.ProblemRef] is RefsSlot { Items: [ItemRef.Numbered or ItemRef.Coded or ItemRef.Placed, ..] };
}
