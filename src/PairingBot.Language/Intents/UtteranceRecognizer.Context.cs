using System.Text.RegularExpressions;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>What an utterance says inside a dialog.</content>
public sealed partial class UtteranceRecognizer
{
    private Recognition? Corrected(Utterance utterance, RecognitionContext context, Said said)
    {
        if (_corrections.Read(utterance, context) is not { } found) return Reworded(utterance, context, said);
        // While a slot is asked for, 是昨天 answers the question.
        var answers = context.ExpectedSlot is { } asked && found.Disputed.Count == 0 && found.Replaces is null && found.Slots[asked] is not null;
        if (answers) return new Recognition(utterance.Text, context.Intent!, 0.85, found.Slots) { Evidence = Reasons(found.Rule, found.Slots, utterance) };
        if (context.ExpectedSlot is not null && found.Rule == "correction:topic") return null;
        var (slots, evidence) = context.Intent == IntentNames.LogActivity ? (found.Slots, []) : _slots.Read(utterance, context, IntentNames.Correction);
        return new Recognition(utterance.Text, IntentNames.Correction, 0.9, slots.Count > 0 ? slots : found.Slots)
        {
            Replaces = found.Replaces,
            Disputed = found.Disputed,
            Evidence = [.. Reasons(found.Rule, found.Slots, utterance), .. evidence],
        };
    }

    /// <summary>时限不是这个，12月28号: a correction of a slot that only its own dialog knows.</summary>
    private Recognition? Reworded(Utterance utterance, RecognitionContext context, Said said)
    {
        if (context.ExpectedSlot is not null || context.Intent == IntentNames.LogActivity) return null;
        if (said.Intent != IntentNames.Correction && !Replacing().IsMatch(said.Form)) return null;
        if (said.HasProblem && said.Intent != IntentNames.Correction) return null;
        var (slots, evidence) = _slots.Read(utterance, context, IntentNames.Correction);
        return new Recognition(utterance.Text, IntentNames.Correction, 0.8, slots) { Evidence = [.. Why(utterance, said, true), .. evidence] };
    }

    /// <summary>A line that only supplies what is still missing belongs to the dialog in progress.</summary>
    private Recognition? Continued(Utterance utterance, RecognitionContext context, Said said)
    {
        var intent = context.Intent!;
        if (said.Intent == intent || context.ExpectedSlot is not null) return null;
        var (slots, evidence) = _slots.Read(utterance, context, intent);
        var supplies = context.AwaitsConfirmation
            ? slots.Any(slot => slot.Key != SlotNames.Topic) && said.Score < 0.75
            : Dialogs.Supplies(said, intent);
        if (!supplies) return null;
        return new Recognition(utterance.Text, intent, 0.7, slots) { Evidence = [new Evidence("continues", 0, utterance.Text.Length, ""), .. evidence] };
    }

    [GeneratedRegex("^(?:不[,对是]|说错|搞错|弄错|写错|错了|更正|等等,|改)|(?:错了?|不对|不是这[个样条]|有误)[,。 ]|不是.{1,16}[,而]?是|(?:应为|应该[是为]|才对)|(?:范围|对象|时限|期限|标题|题目|内容|来源|级别|责任人|举措|截止(?:日期|时间)?|时间|日期|格式|口径|分组)(?:还是)?(?:改|换|调|不是)|^(?:还是)?(?:换|改)(?:成|为|到|全|发)|^不.{1,10}了?,(?:只|改|就|换)|^只[发要给算统看]|(?:别|不要?|甭)(?:写|填|用|叫|发|算).{1,12},|^(?:sorry|oops|actually|no,|i mean)|should be|instead|not .{1,24}, ?but")]
    private static partial Regex Replacing();
}
