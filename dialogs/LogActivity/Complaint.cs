using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Why a value was not taken; its slot is left empty.</summary>
/// <param name="Slot">The slot that the value was for; the branch when the speaker may not log for it.</param>
/// <param name="Key">The sentence that says why.</param>
internal sealed record Complaint(string Slot, string Key, params Hole[] Holes)
{
    /// <summary>Says it.</summary>
    public void Say(Turn turn)
    {
        var said = turn.Replies.Count;
        turn.Say("LogActivity", Key, Holes);
        if (Slot == SlotNames.Branch) turn.Confide(said); // what the speaker may and may not do is for the speaker alone
        turn.Report.Note(Slot == SlotNames.Branch ? StepKind.Refused : StepKind.Rejected, Slot);
    }
}
