using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Broadcasts;
using PairingBot.Language;
using PairingBot.Language.Announcements;

namespace PairingBot.Dialogs.QueryBroadcastReceipts;

/// <summary>Who has answered a notice and who has not: the one that is named by number or words, else the latest. Also which notices wait for their time.</summary>
internal sealed class QueryBroadcastReceiptsDialog(BroadcastReceipts receipts, ReceiptPages pages, PendingBroadcasts pending, NoticeAnswers notices, ConversationMemory memory) : SideQuestion
{
    private static readonly string[] Pending = SharedWords.Read("WordsPending", BroadcastWording.Folder);

    /// <inheritdoc/>
    protected override async Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (NoticeQuestions.IsChange(turn.Heard.Text) && (BroadcastReferences.In(turn.Heard.Text) ?? await pending.OnlyAsync(turn.Speaker, cancellationToken)) is { } unchanged)
        {
            await pending.SayUnchangeableAsync(unchanged, turn, cancellationToken);
            await memory.WriteBroadcastAsync(context, unchanged, cancellationToken);
            return;
        }

        if (SharedWords.AreIn(turn.Heard.Text, Pending) && BroadcastReferences.In(turn.Heard.Text) is null)
        {
            await pending.SayAsync(turn, cancellationToken);
            return;
        }

        if (await notices.TrySayAsync(turn, context, cancellationToken)) return;
        switch (await FindAsync(turn, cancellationToken))
        {
            case StandingOutcome.Shown { Broadcast: var broadcast, Recipients: var all }:
                if (!await pages.ShowAsync(broadcast, all, ReceiptSelection.Of(broadcast.Number, turn.Heard.Slots), turn, context, cancellationToken)) Say(turn, "NotAmong", ("broadcast", BroadcastWording.Name(turn.Language, broadcast)));
                await memory.WriteBroadcastAsync(context, broadcast.Number, cancellationToken);
                break;
            case StandingOutcome.NotFound { Number: { } number }:
                Say(turn, "UnknownNumber", ("number", Wording.Number(number.Value)));
                break;
            case StandingOutcome.NotFound:
                Say(turn, turn.Heard.Slots.TryGet<TextSlot>(SlotNames.Message, out var words) ? "UnknownWords" : "NothingSent", ("words", words?.Value));
                break;
            default:
                new Objection(null, Id, "Refused", ("who", BroadcastWording.WhoMay(turn.Language))) { IsPersonal = true }.Say(turn);
                break;
        }
    }

    private Task<StandingOutcome> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (BroadcastReferences.In(turn.Heard.Text) is { } number) return receipts.FindAsync(turn.Speaker, number, cancellationToken);
        return turn.Heard.Slots.TryGet<TextSlot>(SlotNames.Message, out var words) && words.Value.Trim() is { Length: > 0 } said
            ? receipts.FindByWordsAsync(turn.Speaker, said, cancellationToken)
            : receipts.FindAsync(turn.Speaker, null, cancellationToken);
    }
}
