using System.Text.RegularExpressions;
using PairingBot.Language.Problems;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>Progress or a measure that was written down wrong.</content>
public sealed partial class UtteranceRecognizer
{
    /// <summary>进展写错了，应该是…: progress is a log, so the right words are told as the latest. A measure that was saved is corrected or removed.</summary>
    private Recognition? Miswritten(Utterance utterance, RecognitionContext context)
    {
        if (context.Intent is not null) return null;
        if (!context.SpeaksOfActivity && Wrong().Match(utterance.Key) is { Success: true } wrong)
        {
            var gap = Segments.Of(wrong.Groups["gap"]);
            return Named(utterance.As(gap, ":".PadRight(gap.Length)), context, IntentNames.UpdateProgress, 0);
        }

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

    private const string Then = "(?:[了,。;:\\s]{0,3}(?:应该|应当|其实|实际|正确的?|请)?(?:改[成为]|改一下[,:]?|更正[为成]|写成|换成|是|为)[:,\\s]{0,2}(?!退回|驳回|打回|不同意)(?=.{2,300}$)|[了吧啊。!\\s]{0,3}$)";

    [GeneratedRegex("^(?:不对,?|哎呀,?|等等,?|抱歉,?){0,2}(?:(?:刚才|刚刚|上面|上一?条|刚)?的?[那这]?[条个]?|(?:难题|#)\\s?\\d{1,6}号?的?)进[展度](?:情况)?(?<gap>(?:我)?(?:(?:写|记|录|报|说|填|弄|打)(?:错了?|反了|得?不对|有误)|有误|错了)" + Then + ")")]
    private static partial Regex Wrong();
}
