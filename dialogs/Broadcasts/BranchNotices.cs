using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.Calendars;
using PairingBot.Language;
using PairingBot.Language.Announcements;
using Notice = PairingBot.Domain.Broadcasts.Broadcast; // else the namespace of that conversation is meant

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>Says which notices a branch was sent: 通知财务处了吗.</summary>
internal sealed class BranchNotices(BroadcastReceipts receipts, IRoster roster, OrganisationClock clock)
{
    private const int Most = 5;

    /// <summary>Answers for the one branch that is asked about; false for another question.</summary>
    public async Task<bool> TrySayAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!NoticeQuestions.IsWhether(turn.Heard.Text)) return false;
        var mentions = (turn.Heard.Slots[SlotNames.Branch] as BranchesSlot)?.Mentions ?? (turn.Heard.Slots[SlotNames.Audience] as AudienceSlot)?.Branches ?? [];
        if (mentions is not [{ Candidates: [var only] }] || roster.Find(new BranchId(only)) is not { } branch) return false;
        if (await receipts.ToBranchAsync(turn.Speaker, branch.Id, Most, cancellationToken) is not { } sent) return false;
        var said = turn.Replies.Count;
        if (sent is []) turn.Say(BroadcastWording.Folder, "ToBranchNone", ("branch", branch.Name));
        else turn.Say(Reply.Text(string.Join('\n', sent.Select(s => Line(s.Broadcast, s.Standing, turn.Language)).Prepend(Title(branch, sent.Count, turn.Language))), []));
        turn.Report.Note(StepKind.Answered);
        turn.Confide(said);
        return true;
    }

    private string Title(Branch branch, int count, SpokenLanguage language) =>
        BroadcastWording.Text(language, "ToBranchTitle", ("branch", branch.Name), ("count", Wording.Number(count)), ("time", Wording.Day(language, clock.Today)));

    private string Line(Notice broadcast, RecipientStanding standing, SpokenLanguage language) =>
        BroadcastWording.Text(language, "ToBranchLine", ("broadcast", BroadcastWording.Name(language, broadcast)), ("date", Wording.Day(language, clock.DayOf(broadcast.At))), ("state", BroadcastWording.Text(language, KeyOf(broadcast, standing))));

    private static string KeyOf(Notice broadcast, RecipientStanding standing) => standing switch
    {
        { Delivery: Delivery.Unreachable or Delivery.Failed } => "StateUndelivered",
        _ when !broadcast.WantsReceipt => "StateNoReceipt",
        { Recipient.Receipt: not null } => "StateAnswered",
        _ => "StateUnanswered",
    };
}
