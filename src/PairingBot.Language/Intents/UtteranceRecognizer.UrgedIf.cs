using PairingBot.Language.Announcements;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>Urging on a condition, behind a question.</content>
public sealed partial class UtteranceRecognizer
{
    /// <summary>难题15什么情况，要是快到期了就催一下赵强: a reminder of what was asked about; whether it is to be sent, the person says who has seen the answer.</summary>
    private Recognition? UrgedIf(Utterance request, Recognition before, RecognitionContext context)
    {
        if (!Dialogs.IsQuery(before.Intent) || before.Slots[SlotNames.ProblemRef] is not { } asked || ConditionedReminder.Condition(request.Key) is not { } condition) return null;
        var urged = Named(request, context, IntentNames.Remind, 0) with { Score = 0.9 };
        var isNamed = urged.Slots[SlotNames.ProblemRef] is RefsSlot { Items: [ItemRef.Numbered or ItemRef.Coded, ..] };
        foreach (var (slot, value) in urged.Slots.ToList())
            if (slot != SlotNames.ProblemRef && condition.Contains(new Mark(value.Start, value.Start + value.Length))) urged.Slots[slot] = null;
        if (!isNamed) urged.Slots[SlotNames.ProblemRef] = asked;
        return urged;
    }
}
