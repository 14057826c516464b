using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>Progress or a measure that was written down wrong.</content>
public sealed partial class UtteranceRecognizer
{
    /// <summary>
    /// 进展写错了，应该是…: progress is a log, so the right words are told as the latest. A measure that was saved can't be put right, nor does its number name a problem:
    /// <see cref="SlotNames.Measure"/> of a correction says so.
    /// </summary>
    private Recognition? Miswritten(Utterance utterance, RecognitionContext context)
    {
        if (context is not { Intent: null, SpeaksOfActivity: false }) return null;
        if (Wrong().Match(utterance.Key) is { Success: true } wrong)
        {
            var gap = Segments.Of(wrong.Groups["gap"]);
            return Named(utterance.As(gap, ":".PadRight(gap.Length)), context, IntentNames.UpdateProgress, 0);
        }

        if (WrongMeasure().Match(utterance.Key) is not { Success: true } measure) return null;
        var slots = new SlotValues { [SlotNames.Measure] = Verbatim.Of(utterance.Text, utterance.Key, Segments.Of(measure)) };
        return new Recognition(utterance.Text, IntentNames.Correction, 0.9, slots) { Evidence = [new Evidence("measure:written wrong", 0, utterance.Text.Length, "")] };
    }

    private const string Then = "(?:[了,。;:\\s]{0,3}(?:应该|应当|其实|实际|正确的?|请)?(?:改[成为]|改一下[,:]?|更正[为成]|写成|换成|是|为)[:,\\s]{0,2}(?!退回|驳回|打回|不同意)(?=.{2,300}$)|[了吧啊。!\\s]{0,3}$)";

    [GeneratedRegex("^(?:不对,?|哎呀,?|等等,?|抱歉,?){0,2}(?:(?:刚才|刚刚|上面|上一?条|刚)?的?[那这]?[条个]?|(?:难题|#)\\s?\\d{1,6}号?的?)进[展度](?:情况)?(?<gap>(?:我)?(?:(?:写|记|录|报|说|填|弄|打)(?:错了?|反了|得?不对|有误)|有误|错了)" + Then + ")")]
    private static partial Regex Wrong();

    [GeneratedRegex("^(?:把|将)?(?:难题\\s?\\d{1,6}号?的?)?(?:刚才|刚刚|上面)?的?[那这]?[条个]?(?:第[一二三四五六\\d]条)?(?:举措|措施)[一二三四五六\\d]?(?:我)?(?:(?:(?:写|记|录|报|说|填|弄|打)(?:错了?|反了|得?不对|有误)|有误|错了)(?:" + Then + ").{0,300}$|(?:不要了|作废|(?:改[成为]|换成|更正为)[^,。;]{2,80})[吧了。!]{0,2}$)")]
    private static partial Regex WrongMeasure();
}
