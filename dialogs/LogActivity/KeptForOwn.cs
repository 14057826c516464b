using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>
/// What somebody told of another branch's activity with the own branch, and may not record for that branch. It is recorded for the own one only when the person says so (记在我们支部).
/// </summary>
internal sealed class KeptForOwn(Intake intake, PartnerFilling partners, ConversationMemory memory)
{
    private static readonly string[] Words = SharedWords.Read("WordsForOwn", "LogActivity");

    /// <summary>Keeps it and says how to go on with it; nothing when the own branch took no part.</summary>
    public async Task OfferAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var (heard, own) = (turn.Heard, turn.Speaker.Branch);
        if (!PartnerFilling.IsOnBehalf(heard) || !heard.Slots.TryGet<BranchesSlot>(SlotNames.Branch, out var subject) || !heard.Slots.TryGet<BranchesSlot>(SlotNames.Partners, out var said)) return;
        var others = said.Mentions.Where(m => !m.Candidates.Contains(own.Id.Value)).ToList();
        if (others.Count == said.Mentions.Count) return;
        heard.Slots[SlotNames.Branch] = null;
        heard.Slots[SlotNames.Partners] = new BranchesSlot([.. subject.Mentions, .. others], subject.Start, subject.Length);
        var frame = LogFrame.Of(turn.Speaker);
        if (await intake.FillAsync(frame, heard, turn, context, cancellationToken) is not []) return;
        await memory.WriteKeptAsync(context, frame.ToJson(), cancellationToken);
        turn.Say("LogActivity", "KeptForOwn", ("branch", own.Name), ("partner", frame.Partners is [var partner, ..] ? partner.Name : partners.Names(subject.Mentions[0].Candidates).FirstOrDefault()));
    }

    /// <summary>Takes it up when the person says that it is the own branch's; null when nothing is kept or something else is told. Either way nothing is kept any longer.</summary>
    public async Task<LogFrame?> TakeAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (await memory.ReadKeptAsync(context, cancellationToken) is not { Length: > 0 } json) return null;
        await memory.WriteKeptAsync(context, "", cancellationToken);
        var isMeant = SharedWords.AreIn(turn.Heard.Text, Words) && turn.Heard.Slots[SlotNames.Date] is null && turn.Heard.Slots[SlotNames.Partners] is null;
        return isMeant && LogFrame.Parse(json) is var frame && frame.IsOf(turn.Speaker) ? frame : null;
    }
}
