using System.Text.RegularExpressions;
using PairingBot.Language.Activities;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>What is said of an activity that is saved.</content>
public sealed partial class UtteranceRecognizer
{
    private Recognition? Saved(Utterance utterance, RecognitionContext context)
    {
        if (Aside(utterance, context) is { } aside) return aside;
        if (_saved.ReadAnswer(utterance, context) is { } answer && ControlGrammar.Read(utterance.Key) is null && !IsAnotherLine(utterance, context)) return answer;
        // Where words are asked for, 活动12的后续座谈 is content.
        if (context.ExpectedSlot is not null && AsksForWords(context)) return AskedOf(utterance, context);
        return _saved.Read(utterance, context) is { } saved ? ClauseByClause(saved, context) : null;
    }

    /// <summary>活动2怎么样了, where words are asked for: a question that says nothing else is no content.</summary>
    private Recognition? AskedOf(Utterance utterance, RecognitionContext context) =>
        utterance.Key.Length <= LongestQuestionOfOne && AskedOfOne().IsMatch(utterance.Key) && _saved.Read(utterance, context) is { Intent: IntentNames.QueryStatus } asked ? asked with { IsApart = true } : null;

    private const int LongestQuestionOfOne = 24;

    [GeneratedRegex("^(?:那|看看|查一?下|查查)?活动\\s?#?\\d{1,9}(?:的)?(?:怎么?样了?|咋样了?|什么情况|情况|详情|是什么|是哪次|呢)[?。!]?$|^(?:how\\sis|what\\sis|show\\s(?:me\\s)?)\\s?activity\\s#?\\d{1,9}\\??$")]
    private static partial Regex AskedOfOne();

    /// <summary>刚才那条人数改成15，地点去掉: each clause on its own, where together they say more.</summary>
    private Recognition ClauseByClause(Recognition saved, RecognitionContext context)
    {
        if (saved.Intent != IntentNames.Correction || Changes(Utterance.Of(saved.Text), new RecognitionContext(context.Now) { Intent = IntentNames.LogActivity, AwaitsConfirmation = true }) is not { } changes) return saved;
        changes.Slots[SlotNames.ActivityRef] = saved.Slots[SlotNames.ActivityRef];
        return changes with { Evidence = [.. saved.Evidence, .. changes.Evidence] };
    }

    /// <summary>A question said in so many words is no reason for voiding.</summary>
    private Recognition? Aside(Utterance utterance, RecognitionContext context)
    {
        if (context is not { Intent: IntentNames.VoidActivity, ExpectedSlot: SlotNames.Message }) return null;
        // 先不删了, 为什么要原因: it is thought better of, or asked about.
        if (SavedActivityWords.NoReason.IsMatch(utterance.Key)) return Plain(utterance, utterance.Key.Contains('不', StringComparison.Ordinal) || utterance.Key.StartsWith('等') ? IntentNames.Cancel : IntentNames.Help, 0.9, "no reason");
        if (SavedActivityWords.TakesBack.IsMatch(utterance.Key)) return Plain(utterance, IntentNames.Undo, 0.9, "no reason");
        var said = _intents.Read(utterance, _branches);
        return said.IsLine && Dialogs.IsQuery(said.Intent) ? Told(utterance, context, said) : null;
    }

    /// <summary>录重了 undoes when nothing is open; as the answer to "why" it is the reason. Other lines of the utterances are no reasons.</summary>
    private bool IsAnotherLine(Utterance utterance, RecognitionContext context) =>
        _intents.Read(utterance, _branches) is { IsLine: true, Intent: not (IntentNames.Undo or IntentNames.VoidActivity) };

    /// <summary>再加一条，装个报修二维码: one more of what was written last, for the same problem.</summary>
    private Recognition? OneMore(Utterance utterance, RecognitionContext context)
    {
        if (context is not { Intent: null, LastWritten: IntentNames.AddMeasure or IntentNames.AddProblem or IntentNames.LogActivity } || OneMoreItem().Match(utterance.Key) is not { Success: true } more) return null;
        var named = Named(utterance, context, context.LastWritten, more.Length);
        if (context.LastWritten == IntentNames.AddMeasure && named.Slots[SlotNames.ProblemRef] is null) named.Slots[SlotNames.ProblemRef] = new RefsSlot([new ItemRef.Last()], 0, 0);
        return named;
    }

    [GeneratedRegex("^(?:那?再|还(?:要|得|想)?|另外再?)(?:给它|帮我|请)?(?:加|来|添|补|记|录|登记?|报|有)(?:上|充|录)?(?:一|1)?[条个项次笔件](?!难题|问题|举措|措施|活动|共建|人|通知)[,:。\\s]{0,2}(?:是|就是)?(?!(?:" + CorrectionWords.Names + "|效果)(?:是|为|:|就|有))")]
    private static partial Regex OneMoreItem();

    [GeneratedRegex("另外|顺便|对了[,，]|还有[,，]|\\balso\\b|\\bby the way\\b")]
    private static partial Regex Connected();
}
