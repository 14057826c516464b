using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Broadcasts;
using PairingBot.Language.Queries;
using Notice = PairingBot.Domain.Broadcasts.Broadcast; // else the namespace of that conversation is meant

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>Shows who has answered a notice in pages: first those who have not, then those who could not be reached, then the others.</summary>
internal sealed class ReceiptPages(BroadcastReceipts receipts, ReceiptList list, ReceiptSelection selection, ConversationMemory memory)
{
    private const int PageSize = 30;

    /// <summary>Shows a page, and remembers where the next begins; false when nobody of the group is among the recipients.</summary>
    public async Task<bool> ShowAsync(Notice broadcast, IReadOnlyList<RecipientStanding> all, ReceiptsShown page, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var seen = selection.Narrow(all, page);
        if (seen is []) return false;
        string[] remind = seen.Any(r => BroadcastService.MayBeReminded(turn.Speaker, broadcast, r.Recipient)) ? [BroadcastWording.Text(turn.Language, "ButtonRemind")] : [];
        if (turn.IsInGroup) turn.Say(Reply.Text(list.WriteCounts(broadcast, seen, turn), remind));
        var left = Math.Max(0, seen.Count - page.Next - PageSize);
        var text = list.Write(broadcast, seen, (page.Next, PageSize), turn);
        string[] more = left > 0 ? [ProblemWording.Text(turn.Language, "ButtonMore")] : [];
        turn.Say(Reply.Text(left > 0 ? text + "\n" + ProblemWording.Text(turn.Language, "ListMore", ("count", Wording.Number(left))) : text, [.. more, .. remind]), isPersonal: true);
        if (!turn.IsInGroup) await memory.WriteShownAsync(context, new ProblemsShown { IsOfReceipts = true, Receipts = page with { Next = Math.Min(seen.Count, page.Next + PageSize), Total = seen.Count } }, cancellationToken);
        return true;
    }

    /// <summary>Shows another page; false when there is no such page.</summary>
    public async Task<bool> TryTurnAsync(ReceiptsShown page, PageTurn to, Turn turn, ITurnContext context, CancellationToken cancellationToken) =>
        to.SkipIn(page.Next, page.Total, PageSize) is { } skip
        && await receipts.FindAsync(turn.Speaker, new BroadcastNumber(page.Broadcast), cancellationToken) is StandingOutcome.Shown shown
        && await ShowAsync(shown.Broadcast, shown.Recipients, page with { Next = skip }, turn, context, cancellationToken);
}
