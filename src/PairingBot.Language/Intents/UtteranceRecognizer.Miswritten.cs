using System.Text.RegularExpressions;
using PairingBot.Language.Problems;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>The words of a step, or a measure, that were written down wrong.</content>
public sealed partial class UtteranceRecognizer
{
    /// <summary>Something that was saved of a problem is corrected: the words of a step, or a measure, which may be removed as well.</summary>
    private Recognition? Miswritten(Utterance utterance, RecognitionContext context)
    {
        if (context.Intent is not null) return null;
        if (!context.SpeaksOfActivity && SavedStep.Read(utterance) is { } step)
            return Requests.Of(utterance, Apart).Count > 1 ? null : new Recognition(utterance.Text, IntentNames.Correction, 0.9, step) { Evidence = Reasons("step:saved", step, utterance) };

        if (SavedMeasure.Read(utterance) is not { } measure || Requests.Of(utterance, Apart).Count > 1) return null;
        if (measure.Words is { } words)
        {
            var told = _slots.Read(utterance.As(new Mark(0, words), "举措:".PadLeft(words)), context, IntentNames.AddMeasure).Slots;
            (measure.Slots[SlotNames.Measure], measure.Slots[SlotNames.Due]) = OnlyDue(utterance, words, context) is { } due ? (null, due) : (told[SlotNames.Measure], told[SlotNames.Due]);
        }

        return new Recognition(utterance.Text, IntentNames.Correction, 0.9, measure.Slots) { Excludes = measure.IsRemoved, Evidence = Reasons("measure:saved", measure.Slots, utterance) };
    }

    /// <summary>12月底前完成, where a measure is asked for: its deadline, and nothing that is to be done.</summary>
    private Recognition? Deadline(Utterance utterance, RecognitionContext context) =>
        context is { Intent: IntentNames.AddMeasure, ExpectedSlot: SlotNames.Measure } && OnlyDue(utterance, 0, context) is { } due
            ? new Recognition(utterance.Text, IntentNames.AddMeasure, 0.8, new SlotValues { [SlotNames.Due] = due }) { Evidence = [new Evidence("answer:only a deadline", due.Start, due.Length, "")] }
            : null;

    private SlotValue? OnlyDue(Utterance utterance, int from, RecognitionContext context)
    {
        var words = Utterance.Of(utterance.Text[from..]);
        if (_slots.Read(words, context, IntentNames.SetDueDate).Slots[SlotNames.Due] is not { } due || !DeadlineAlone().IsMatch(words.Key.Remove(due.Start, due.Length))) return null;
        return due with { Start = due.Start + from };
    }

    [GeneratedRegex("^(?:在|于|到|请|要){0,2}\\s?(?:之?前|以前|为止|内|以内)?(?:要|必须|得)?(?:完成|办完|做完|办结|落实)?[吧了。!\\s]{0,2}$|^(?:by|until|before|due)\\s{0,2}[.!]?$")]
    private static partial Regex DeadlineAlone();
}
