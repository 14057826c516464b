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

        if (SavedMeasure.ReadRemark(utterance) is var (problem, isDone))
        {
            var words = Verbatim.Of(utterance.Text, utterance.Key, new Mark(0, utterance.Key.Length));
            var slots = new SlotValues { [SlotNames.ProblemRef] = problem, [SlotNames.Progress] = isDone ? words : null };
            return new Recognition(utterance.Text, isDone ? IntentNames.UpdateProgress : IntentNames.QueryStatus, 0.9, slots) { Evidence = [new Evidence("measure:remark", 0, utterance.Text.Length, "")] };
        }

        if (SavedMeasure.Read(utterance) is not { } measure || Requests.Of(utterance, Apart).Count > 1) return null;
        if (!measure.IsRemoved) (measure.Slots[SlotNames.Measure], measure.Slots[SlotNames.Due]) = Told(utterance, measure, context);
        return new Recognition(utterance.Text, IntentNames.Correction, 0.9, measure.Slots) { Excludes = measure.IsRemoved, Evidence = Reasons("measure:saved", measure.Slots, utterance) };
    }

    /// <summary>What a measure is to say, and until when; a problem that the words name is a part of them.</summary>
    private (SlotValue? Words, SlotValue? Due) Told(Utterance utterance, SavedMeasure measure, RecognitionContext context)
    {
        if (OnlyDue(utterance, measure.Words?.Start ?? measure.End, context) is { } due) return (null, due);
        if (measure.Words is not { } words) return (null, null);
        if (ProblemNamed().IsMatch(utterance.Key.AsSpan(words.Start, words.Length))) return (Verbatim.Of(utterance.Text, utterance.Key, words), null);
        var told = _slots.Read(utterance.Only(new Mark(0, words.End)).As(new Mark(0, words.Start), "举措:".PadLeft(words.Start)), context, IntentNames.AddMeasure).Slots;
        return (told[SlotNames.Measure], told[SlotNames.Due]);
    }

    [GeneratedRegex("(?:难题|#|problem )\\s?\\d")]
    private static partial Regex ProblemNamed();

    /// <summary>12月底前完成, 期限12月20日, where a measure is asked for or shown: its deadline, and nothing that is to be done.</summary>
    private Recognition? Deadline(Utterance utterance, RecognitionContext context)
    {
        if (context.Intent != IntentNames.AddMeasure || !(context.ExpectedSlot == SlotNames.Measure || (context.AwaitsConfirmation && utterance.Key.Length <= LongestDeadline)) || OnlyDue(utterance, 0, context) is not { } due) return null;
        return new Recognition(utterance.Text, context.ExpectedSlot is null ? IntentNames.Correction : IntentNames.AddMeasure, 0.8, new SlotValues { [SlotNames.Due] = due }) { Evidence = [new Evidence("answer:only a deadline", due.Start, due.Length, "")] };
    }

    private const int LongestDeadline = 24;

    private SlotValue? OnlyDue(Utterance utterance, int from, RecognitionContext context)
    {
        var words = Utterance.Of(utterance.Text[from..]);
        if (_slots.Read(words, context, IntentNames.SetDueDate).Slots[SlotNames.Due] is not { } due || !DeadlineAlone().IsMatch(words.Key.Remove(due.Start, due.Length))) return null;
        return due with { Start = due.Start + from };
    }

    [GeneratedRegex("^\\s?(?:再|也)?(?:加|补|定|设)?(?:上|一?个)?(?:的?(?:完成)?(?:期限|时限|截止(?:日期|时间)?)(?:就?是|为|定[在到]|改[成为到]|到|至|:|,)?)?(?:在|于|到|请|要|得|必须){0,2}\\s?(?:之?前|以前|为止|内|以内)?(?:要|必须|得)?(?:完成|办完|做完|办结|落实)?[吧了。!\\s]{0,2}$|^(?:by|until|before|due)\\s{0,2}[.!]?$")]
    private static partial Regex DeadlineAlone();
}
