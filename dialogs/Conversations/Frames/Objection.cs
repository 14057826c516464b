using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>Why something is not done: a sentence of a folder. With a slot, another value of it may help.</summary>
internal sealed record Objection(string? Slot, string Folder, string Key, params Hole[] Holes)
{
    /// <summary>Says it.</summary>
    public void Say(Turn turn)
    {
        turn.Say(Folder, Key, Holes);
        if (Slot is null) turn.Report.Note(StepKind.Refused);
        else turn.Report.Note(StepKind.Rejected, Slot);
    }
}
