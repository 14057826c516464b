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
        var changesReceivers = context.Intent is IntentNames.Broadcast or IntentNames.Remind && Receivers().IsMatch(utterance.Key);
        if (said.Intent != IntentNames.Correction && !changesReceivers && !Replacing().IsMatch(said.Form)) return null;
        if (said.HasProblem && said.Intent != IntentNames.Correction) return null;
        var (slots, evidence) = _slots.Read(utterance, context, IntentNames.Correction);
        return new Recognition(utterance.Text, IntentNames.Correction, 0.8, slots) { Evidence = [.. Why(utterance, said, true), .. evidence] };
    }

    /// <summary>不对，我是想给难题12加条举措: another task than the one in progress.</summary>
    private Recognition? Switched(Utterance utterance, RecognitionContext context)
    {
        var lead = Lead().Match(utterance.Key);
        if (!lead.Success || lead.Length >= utterance.Key.Length) return null;
        var rest = utterance.Only(new Mark(lead.Length, utterance.Key.Length));
        var said = _intents.Read(rest, _branches, inDialog: false);
        var isTask = said.Score >= 0.7 && !said.HasNoCue && said.Intent != context.Intent && !Dialogs.IsAside(said.Intent)
            && said.Intent is not (IntentNames.None or IntentNames.Confirm or IntentNames.Deny or IntentNames.Correction or IntentNames.BindIdentity or IntentNames.AcknowledgeBroadcast);
        return isTask ? Read(rest, new RecognitionContext(context.Now)) : null;
    }

    /// <summary>The answer to the question for a slot, and whatever else the same message fills.</summary>
    private Recognition? Answered(Utterance utterance, RecognitionContext context, Said said)
    {
        var intent = context.Intent!;
        if (intent != IntentNames.LogActivity && ActivityEvidence.IsRequested(utterance.Key)) return null;
        if (context.ExpectedSlot is SlotNames.Topic or SlotNames.Title or SlotNames.Measure && said is { HasProblem: true, Score: >= 0.9 } && said.Intent != intent && First().IsMatch(utterance.Key)) return null;
        if (!AsksForWords(context) && said.Score >= 0.8 && Dialogs.IsAside(said.Intent)) return null;
        var slots = intent == IntentNames.LogActivity ? _answers.Read(utterance, context) : _slots.Read(utterance, context, intent).Slots;
        return slots.Count == 0 ? null : new Recognition(utterance.Text, intent, 0.8, slots) { Evidence = Reasons("answer:" + context.ExpectedSlot, slots, utterance) };
    }

    /// <summary>Each item of an enumeration by itself; what its head says, such as the problem, holds for all.</summary>
    private Recognition Several(Utterance utterance, RecognitionContext context, Enumeration several)
    {
        var (shared, _) = _slots.Read(utterance.Only(several.Head), context, several.Intent);
        List<Recognition> items = [.. several.Items.Select(item => Item(utterance.Only(item), context, several.Intent, shared))];
        return items[0] with { Also = items[1..] };
    }

    private Recognition Item(Utterance utterance, RecognitionContext context, string intent, SlotValues shared)
    {
        var (slots, evidence) = _slots.Read(utterance, context, intent);
        foreach (var slot in (string[])[SlotNames.ProblemRef, SlotNames.Branch]) slots[slot] ??= shared[slot];
        return new Recognition(utterance.Text, intent, 0.9, slots) { Evidence = [new Evidence("item", 0, utterance.Text.Length, ""), .. evidence] };
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

    /// <summary>再加上学生支部, 不发给财务处了: more or fewer receivers of a notice.</summary>
    [GeneratedRegex("^(?:把|将)?(?:.{0,4}(?:范围|对象|接收人).{0,3}?)?(?:(?:再|还|也|另外|还要?)(?:加上?|增加|补上|发给?|通知|给)|加上|增加|去掉|删掉|除掉|不发给?|不要发给?|别发给?|不用发给?|不通知)[^,。:]{2,20}$|^[^,。:]{2,16}(?:也|都)(?:要|得)?(?:发|通知|加上?)(?:一[份下])?[吧了]?$|^[^,。:]{2,16}(?:就|先)?(?:不用|不要|别)(?:发|通知)?了?[吧]?$")]
    private static partial Regex Receivers();

    [GeneratedRegex("^\\s{0,3}(?:@\\S{1,20}\\s{1,3})?(?:(?:哦|啊|哎|呃|嗯)?(?:(?:不是|不对){1,3}|不|错了|说错了|搞错了|算了|取消|等等|等下|等一下)[,，。\\s、]{1,2}){1,3}(?:我)?(?:说的)?(?:其实)?(?:是)?(?:要|想要?|想先|先|打算|准备)(?:是|先)?")]
    private static partial Regex Lead();

    /// <summary>先把难题15延到…: another task comes first.</summary>
    [GeneratedRegex("^(?:先|等等,?|等下,?|等一下,?|先等等,?|对了,?|不急,?){1,3}(?:把|将|给|帮我?|请)?(?:难题|#)|^(?:先|等一?下,?)(?:把|将|给)")]
    private static partial Regex First();

    [GeneratedRegex("^(?:不[,对是]|说错|搞错|弄错|写错|错了|更正|等等,|改)|(?:错了?|不对|不是这[个样条]|有误)[,。 ]|不是.{1,16}[,而]?是|(?:应为|应该[是为]|才对)|(?:范围|对象|时限|期限|标题|题目|内容|来源|级别|责任人|举措|截止(?:日期|时间)?|时间|日期|格式|口径|分组)(?:还是)?(?:改|换|调|不是)|^(?:还是)?(?:换|改)(?:成|为|到|全|发)|^不.{1,10}了?,(?:只|改|就|换)|^只[发要给算统看]|^(?:理由|原因|责任人|负责人|牵头人|期限|时限|截止(?:日期|时间)?|完成时间|标题|题目|名称|来源|级别|优先级|举措|措施|进展|内容|正文|对象|范围)(?:就?是(?!不是|否|谁|什么|啥|哪)|为(?!什么|啥)|:|写(?!错)|填(?!错))|^(?:sorry|oops|actually|no,|i mean)|should be|instead|not .{1,24}, ?but")]
    private static partial Regex Replacing();
}
