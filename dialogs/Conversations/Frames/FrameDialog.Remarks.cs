using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <content>Fields that are only called right, wrong or needless.</content>
internal abstract partial class FrameDialog
{
    /// <summary>Leaves out what may be left out, takes what the same message says besides, and asks for the first field that is wrong.</summary>
    private async Task<DialogTurnResult> HearRemarksAsync(DialogContext dc, Turn turn, Frame frame, CancellationToken cancellationToken)
    {
        var (heard, was) = (turn.Heard, frame.ToJson());
        var filling = await FillAsync(frame, turn, dc.Context, heard, cancellationToken);
        if (filling.Objections is not []) frame.Before = was;
        frame.Misses = 0;
        var asked = TakeRemarks(frame, turn, out var isUnclear);
        SayUnread(turn);
        if (isUnclear && asked is null && filling.Objections is [] && IsComplete(frame)) return AskAgain(dc, turn, frame, FramePrompts.AnyChange);
        if (asked is null || filling.Objections is not [] || frame.Choice is not null) return await WaitAsync(dc, turn, frame, filling.Objections, cancellationToken);
        return await CheckAsync(frame, turn, cancellationToken) is null ? AskAgain(dc, turn, frame, asked.Slot) : await WaitAsync(dc, turn, frame, [], cancellationToken);
    }

    /// <summary>没变, where the progress is asked for: the answer, since there is nothing yet that it could call right.</summary>
    private static bool IsAnswer(IReadOnlyList<FieldRemark> remarks, Frame frame) => remarks is [{ Kind: RemarkKind.Right } only] && only.Slot is { } slot && slot == frame.Asked && frame[slot] is null;

    /// <summary>The first field that has to be asked for.</summary>
    /// <param name="isUnclear">True when one is called wrong that is not there: 时间不对, of a notice that goes out at once.</param>
    private Field? TakeRemarks(Frame frame, Turn turn, out bool isUnclear)
    {
        Field? asked = null;
        isUnclear = false;
        foreach (var remark in turn.Heard.Remarks)
        {
            if (Fields.FirstOrDefault(f => f.Slot == remark.Slot) is not { } field && (field = Fields.FirstOrDefault(f => f.IsNamedIn(remark.Name))) is null)
            {
                if (remark.Kind != RemarkKind.Right) turn.Say(Field.Folder, "NoSuchField", ("name", remark.Name));
            }
            else if (remark.Kind == RemarkKind.Wrong && field.MayBeLeftOut && frame[field.Slot] is null)
            {
                isUnclear = true;
            }
            else if (remark.Kind == RemarkKind.Needless && field.MayBeLeftOut)
            {
                frame.Values.Remove(field.Slot);
            }
            else if (remark.Kind != RemarkKind.Right)
            {
                if (remark.Kind == RemarkKind.Needless) turn.Say(Field.Folder, "Required", ("label", field.LabelIn(turn.Language)));
                asked ??= field;
            }
        }

        return asked;
    }
}
