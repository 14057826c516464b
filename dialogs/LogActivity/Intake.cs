using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Takes what a message says into the frame: values, names that answer a question, fields to change or to leave out.</summary>
internal sealed class Intake(PartnerFilling partners, SlotFilling slots, Likeness likeness)
{
    private const int LongestRemoval = 16;

    /// <summary>The optional field that is to be left out.</summary>
    public static LogField? FieldToLeaveOut(LogFrame frame, Recognition heard)
    {
        if (heard.Text.Length > LongestRemoval || AsksForText(frame) || !Fields.Removes(heard.Text) || Fields.Find(heard.Text) is not { Clear: not null } field) return null;
        var others = heard.Slots.Any(s => s.Key != field.Slot || s.Value is not TextSlot words || !Fields.Removes(heard.Text, words.Value));
        return others ? null : field;
    }

    /// <summary>那个主题不要了: what is to be left out has to be there. That is no cancelling of the whole.</summary>
    public static bool LeavesOutRequired(LogFrame frame, Recognition heard) =>
        heard is { Text.Length: <= LongestRemoval, Slots.Count: 0 } && !AsksForText(frame) && Fields.Removes(heard.Text) && Fields.Find(heard.Text) is { Clear: null };

    /// <summary>True when the whole of one among several is to go.</summary>
    public static bool IsUnwanted(Recognition heard) =>
        heard.Text.Length <= LongestRemoval && (heard.Intent == IntentNames.Cancel || Fields.Removes(heard.Text)) && Fields.Find(heard.Text) is null;

    /// <summary>The field that is to be changed or left out, when no new value was said.</summary>
    public static LogField? FieldNamed(Recognition heard) => heard switch
    {
        { Disputed: [var slot, ..] } => Fields.Of(slot),
        { Intent: IntentNames.Correction or IntentNames.Deny or IntentNames.None or IntentNames.Cancel } => Fields.Find(heard.Text),
        _ => null,
    };

    /// <summary>Takes in a message that is neither yes, no nor cancel: clause by clause where each changes something of its own.</summary>
    public async Task<Understanding> HearAsync(LogFrame frame, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (turn.Heard is { Changes: [], Remarks: [] }) return await HearAsync(frame, turn.Heard, turn, context, cancellationToken);
        var complaints = new List<Complaint>();
        if (turn.Heard is { Changes: [], Replaces: BranchesSlot, Slots.Count: 0 }) complaints = partners.LeaveOut(frame, turn.Heard);
        else if (turn.Heard is { Changes: [] } rest && (rest.Slots.Count > 0 || rest.ImpossibleTime is not null || rest.ImpossibleDay is not null)) complaints = await FillAsync(frame, rest, turn, context, cancellationToken);
        foreach (var change in turn.Heard.Changes)
            if (await HearAsync(frame, change, turn, context, cancellationToken) is Understanding.Taken(var some)) complaints.AddRange(some);
        foreach (var words in turn.Heard.Unread) turn.Say(Field.Folder, "MissedPart", ("words", words));
        return Remarks.Take(frame, turn) is { } asked && complaints is [] ? new Understanding.Named(asked.Slot) : new Understanding.Taken(complaints);
    }

    private async Task<Understanding> HearAsync(LogFrame frame, Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        heard.Slots[SlotNames.ActivityRef] = null; // which activity it is about is settled
        Implausible.Sort(heard);
        TakeRewording(frame, heard);
        if (partners.TakeShortName(frame, heard, turn.Speaker)) return new Understanding.Taken([]);
        if (heard.Replaces is BranchesSlot && heard.Slots.Count == 0) return new Understanding.Taken(partners.LeaveOut(frame, heard));
        if (frame.Questions is not [] && frame.Asked == SlotNames.Partners && partners.TakeAnswer(frame, heard)) return new Understanding.Taken([]);
        if (TakeDay(frame, heard)) return new Understanding.Taken([]);
        if (FieldToLeaveOut(frame, heard) is { Clear: { } clear })
        {
            clear(frame);
            return new Understanding.Taken([]);
        }

        if (heard.Slots.Count > 0 || heard.ImpossibleTime is not null || heard.ImpossibleDay is not null)
        {
            frame.Misses = 0;
            return new Understanding.Taken(await FillAsync(frame, heard, turn, context, cancellationToken));
        }

        if (FieldNamed(heard) is { } field && !Fields.SayValue(heard, field)) return new Understanding.Named(field.Slot);
        if (heard.Slots.Count == 0 && AsksForText(frame) && heard.Text.Count(char.IsLetterOrDigit) > 1)
        {
            heard.Slots[frame.Asked!] = new TextSlot(heard.Text, 0, heard.Text.Length);
        }

        return heard.Slots.Count > 0 ? new Understanding.Taken(await FillAsync(frame, heard, turn, context, cancellationToken)) : new Understanding.Missed();
    }

    /// <summary>A yes is for the likeliest of the days that were offered, a no for none of them; a day that is said is heard as any other value.</summary>
    private static bool TakeDay(LogFrame frame, Recognition heard)
    {
        if (frame is not { UnclearDay.Days: var days, Date: null, Asked: SlotNames.Date } || heard.Slots.Count > 0 || heard.Intent is not (IntentNames.Confirm or IntentNames.Deny)) return false;
        frame.Date = heard.Intent == IntentNames.Confirm ? days[0] : null;
        (frame.UnclearDay, frame.Misses) = (null, 0);
        frame.Remember(heard.Text);
        return true;
    }

    /// <summary>不是B305，是B306, of 主楼B305: a part of the words is another.</summary>
    private static void TakeRewording(LogFrame frame, Recognition heard)
    {
        if (!frame.AwaitsConfirmation || Rewording.Of(heard.Text) is not { } change || (change.From is null && !change.IsJoined)) return;
        foreach (var (slot, words) in new[] { (SlotNames.Topic, frame.Topic), (SlotNames.Venue, frame.Venue), (SlotNames.Progress, frame.Outcome) })
        {
            if (words is null || (change.IsJoined && Fields.Find(heard.Text)?.Slot != slot) || change.In(words) is not { } changed) continue;
            foreach (var said in heard.Slots.Where(s => change.IsJoined || s.Value is TextSlot).Select(s => s.Key).ToList()) heard.Slots[said] = null;
            heard.Slots[slot] = new TextSlot(changed, 0, 0);
            return;
        }
    }

    /// <summary>Takes the values that were said; the reasons why some were not taken.</summary>
    public async Task<List<Complaint>> FillAsync(LogFrame frame, Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        frame.Remember(heard.Text);
        var (time, isShown) = ((frame.From, frame.To), frame.Saved is not null || frame.AwaitsConfirmation);
        var complaints = await slots.FillAsync(frame, new Hearing(turn, context, heard), cancellationToken);
        if (isShown && OwnBranch.Take(frame, heard, turn.Speaker, partners.BranchOf(frame, turn.Speaker)) is { } notTheirs) complaints.Add(notTheirs);
        var adds = frame.Partners is not [] && Fields.Adds(heard.Text);
        if (partners.FillBranch(frame, heard, turn.Speaker) is { } refusal) complaints.Add(refusal);
        else if (partners.FillPartners(frame, heard, turn.Speaker, adds) is { } complaint) complaints.Add(complaint);
        if (slots.CheckTime(frame, time) is { } early) complaints.Add(early);
        frame.Saved?.Restore(frame, complaints);
        if (complaints is []) await likeness.SayAsync(frame, turn, cancellationToken);
        return complaints;
    }

    private static bool AsksForText(LogFrame frame) => frame.Asked is SlotNames.Topic or SlotNames.Venue or SlotNames.Progress;
}
