using System.Text.RegularExpressions;
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
        if (context.Intent is null && ProblemsAbout().IsMatch(utterance.Key)) return Named(utterance, context, IntentNames.QueryStatus, 0) with { Score = 0.9 };
        if (context.Intent is null && NoticeQuestions.IsWhether(utterance.Text)) return WhetherNotified(utterance, context);
        if (context.Intent is not null || utterance.Key.Length > LongestQuestion || NarrowingWords.Without(utterance.Key) is not { } what || Dialogs.IsQuery(_intents.Read(utterance, _branches).Intent)) return null;
        return Named(utterance, context, what == Narrowing.Activities ? IntentNames.ListActivities : what == Narrowing.Overdue ? IntentNames.QueryOverdue : IntentNames.QueryStatus, 0) with { Score = 0.9 };
    }

    /// <summary>财务处通知到了吗: whom, and no words of a notice.</summary>
    private Recognition WhetherNotified(Utterance utterance, RecognitionContext context)
    {
        var asked = Named(utterance, context, IntentNames.QueryBroadcastReceipts, 0) with { Score = 0.9 };
        asked.Slots[SlotNames.Message] = null;
        if (asked.Slots[SlotNames.Audience] is null) asked.Slots[SlotNames.Branch] ??= Named(utterance, context, IntentNames.QueryOverdue, 0).Slots[SlotNames.Branch];
        return asked;
    }

    [GeneratedRegex("^(?:please\\s|show\\s(?:me\\s)?|list\\s|find\\s|which\\s|what\\s|all\\s|the\\s|open\\s){0,4}(?:problems?|issues?)\\s(?:are\\s|is\\s|do\\swe\\shave\\s)?(?:about|on|regarding|concerning|related\\sto)\\s[^,.;]{2,40}\\??$")]
    private static partial Regex ProblemsAbout();
}
