using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>Why something is not done: a sentence of a folder. With a slot, another value of it may help.</summary>
internal sealed record Objection(string? Slot, string Folder, string Key, params Hole[] Holes)
{
    /// <summary>What it amounts to when no other value would help.</summary>
    public StepKind Means { get; init; } = StepKind.Refused;

    /// <summary>True when it tells what the speaker may and may not do: that is for the speaker alone.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>Says it.</summary>
    public void Say(Turn turn)
    {
        var said = turn.Replies.Count;
        turn.Say(Folder, Key, Holes);
        if (IsPersonal) turn.Confide(said);
        if (Slot is null) turn.Report.Note(Means);
        else turn.Report.Note(StepKind.Rejected, Slot);
    }
}
