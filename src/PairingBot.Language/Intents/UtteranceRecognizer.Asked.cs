using System.Text.RegularExpressions;
using PairingBot.Language.Activities;
using PairingBot.Language.Announcements;
using PairingBot.Language.Queries;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>What is asked for without a question's words.</content>
public sealed partial class UtteranceRecognizer
{
    private const int LongestQuestion = 40;

    /// <summary>本月没有开展共建的支部: a question, where it would be heard as something that was done.</summary>
    private Recognition? AskedFor(Utterance utterance, RecognitionContext context)
    {
        if (context.Intent is null && WhetherDecided().IsMatch(utterance.Key)) return Named(utterance, context, IntentNames.QueryStatus, 0) with { Score = 0.9 };
        if (context.Intent is null && ProblemsAbout().IsMatch(utterance.Key)) return Named(utterance, context, IntentNames.QueryStatus, 0) with { Score = 0.9 };
        if (context.Intent is null && PermissionQuestions.Of(utterance.Text) is not null) return WhetherAllowed(utterance, context);
        if (context.Intent is null && PageWords.Of(utterance.Text) is not null) return Plain(utterance, IntentNames.NextPage, 0.9, "asked:page");
        if (context.Intent is null && LatestActivity.Is(utterance.Text)) return Named(utterance, context, IntentNames.ListActivities, 0) with { Score = 0.9 };
        if (context.Intent is null && RankWords.IsAlone(utterance.Text)) return Named(utterance, context, IntentNames.QueryStats, 0) with { Score = 0.9 };
        if (context.Intent is null && UrgingQuestions.Is(utterance.Text)) return Named(utterance, context, IntentNames.QueryStatus, 0) with { Score = 0.9 };
        if (context.Intent is null && UrgingQuestions.IsWhom(utterance.Text)) return Named(utterance, context, IntentNames.QueryOverdue, 0) with { Score = 0.9 };
        if (context.Intent is null && (NoticeQuestions.IsPending(utterance.Text) || NoticeQuestions.IsOwn(utterance.Text) || NoticeQuestions.IsText(utterance.Text))) return Plain(utterance, IntentNames.QueryBroadcastReceipts, 0.9, "asked:own notices");
        if (context.Intent is null && NoticeQuestions.IsWhether(utterance.Text)) return WhetherNotified(utterance, context);
        if (context.Intent is not null || utterance.Key.Length > LongestQuestion || NarrowingWords.Without(utterance.Key) is not { } what || (_intents.Read(utterance, _branches) is { Score: >= Unsure } sure && Dialogs.IsQuery(sure.Intent))) return null;
        return Named(utterance, context, what == Narrowing.Activities ? IntentNames.ListActivities : what == Narrowing.Overdue ? IntentNames.QueryOverdue : IntentNames.QueryStatus, 0) with { Score = 0.9 };
    }

    /// <summary>和去年比呢, 上个月呢, while a day to come is asked for: nothing to come is meant, and it is a question.</summary>
    private Recognition? PastAsked(Utterance utterance, RecognitionContext context) =>
        context is { ExpectedSlot: SlotNames.Due or SlotNames.ScheduleAt } && Compared().IsMatch(utterance.Key) ? Named(utterance, new RecognitionContext(context.Now), IntentNames.QueryStats, 0) with { Score = 0.9, IsApart = true } : null;

    [GeneratedRegex("^(?:那么?|要是|如果)?(?:(?:和|跟|与|同|比)?(?:去年|前年|上年|上半年|上个?(?:月|季度|学期)|(?:去年|上年)?同期|往年)(?:同期|全年)?(?:相?比(?:较|起来)?|对比)?(?:的)?(?:呢|如何|怎么?样|咋样|增加了吗|多了吗|少了吗)|(?:和|跟|与|同)?(?:去年|前年|上年|上个?(?:月|季度|学期)|去年同期|同期|往年)(?:同期)?(?:相?比|对比))[?]?$|^(?:and\\s|how\\s(?:does\\sthat|is\\sthat)\\s)?(?:compared?\\s(?:to|with)|what\\sabout|how\\sabout)\\slast\\s(?:year|month|quarter)\\??$")]
    private static partial Regex Compared();

    /// <summary>我能改活动1吗: whether somebody may, and of what.</summary>
    private Recognition WhetherAllowed(Utterance utterance, RecognitionContext context)
    {
        var of = Named(utterance, context, IntentNames.QueryStatus, 0).Slots;
        var asked = Plain(utterance, IntentNames.Help, 0.9, "asked:may");
        foreach (var slot in new[] { SlotNames.ProblemRef, SlotNames.Branch })
            if (of[slot] is { } value) asked.Slots[slot] = value;
        if (ActivityRefReader.Named(utterance.Key) is { } activity) (asked.Slots[SlotNames.ActivityRef], asked.Slots[SlotNames.ProblemRef]) = (activity.Refs, null);
        return asked;
    }

    /// <summary>财务处通知到了吗: whom, and no words of a notice.</summary>
    private Recognition WhetherNotified(Utterance utterance, RecognitionContext context)
    {
        var asked = Named(utterance, context, IntentNames.QueryBroadcastReceipts, 0) with { Score = 0.9 };
        asked.Slots[SlotNames.Message] = null;
        if (asked.Slots[SlotNames.Audience] is null) asked.Slots[SlotNames.Branch] ??= Named(utterance, context, IntentNames.QueryOverdue, 0).Slots[SlotNames.Branch];
        return asked;
    }

    /// <summary>8、15通过了审核吗: whether it was decided, and no decision.</summary>
    [GeneratedRegex("^\\s?(?:难题|问题|#)?\\s?\\d{1,4}号?(?:(?:\\s?(?:和|与|跟|、|,)\\s?|\\s)(?:难题)?\\d{1,4}号?){0,9}(?:难题)?(?:的)?(?:销号申请|销号|申请|延期申请|延期)?(?:都|是不是|是否)?(?:已经?|被)?(?:审核|审批)?(?:通过|批准|同意|退回|驳回|打回|批|审)(?:来|下来)?(?:了|过)?(?:审核|审批)?(?:吗|没有?|么|\\?)[?。]?$")]
    private static partial Regex WhetherDecided();

    [GeneratedRegex("^(?:please\\s|show\\s(?:me\\s)?|list\\s|find\\s|which\\s|what\\s|all\\s|the\\s|open\\s){0,4}(?:problems?|issues?)\\s(?:are\\s|is\\s|do\\swe\\shave\\s)?(?:about|on|regarding|concerning|related\\sto)\\s[^,.;]{2,40}\\??$")]
    private static partial Regex ProblemsAbout();
}
