using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Fields of an activity that are only called right, wrong or needless.</summary>
internal static class Remarks
{
    /// <summary>Leaves out what may be left out; the first field that has to be asked for.</summary>
    public static LogField? Take(LogFrame frame, Turn turn)
    {
        LogField? asked = null;
        foreach (var remark in turn.Heard.Remarks)
        {
            if (((remark.Slot is null ? null : Fields.Of(remark.Slot)) ?? Fields.Find(remark.Name)) is not { } field)
            {
                if (remark.Kind != RemarkKind.Right) turn.Say(Field.Folder, "NoSuchField", ("name", remark.Name));
            }
            else if (remark.Kind == RemarkKind.Needless && field.Clear is { } clear)
            {
                clear(frame);
            }
            else if (remark.Kind != RemarkKind.Right)
            {
                if (remark.Kind == RemarkKind.Needless) Prompting.SayRequired(field.Slot, turn);
                asked ??= field;
            }
        }

        return asked;
    }
}
