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
            if (FieldOf(remark) is not { } field)
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

    /// <summary>What is to go is called by its narrower sense: 时间去掉 leaves the day.</summary>
    private static LogField? FieldOf(FieldRemark remark)
    {
        var (known, named) = (remark.Slot is null ? null : Fields.Of(remark.Slot), Fields.Find(remark.Name));
        return remark.Kind == RemarkKind.Needless ? named ?? known : known ?? named;
    }
}
