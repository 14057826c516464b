using System.Text.RegularExpressions;
using PairingBot.Language.Announcements;

namespace PairingBot.Language.Intents;

/// <content>Urging, with the reason first; and what is asked for without a question's words.</content>
public sealed partial class UtteranceRecognizer
{
    /// <summary>难题7拖太久了，催一下: that it is late is why, and nothing that is asked or told.</summary>
    private Recognition? Urged(Text.Utterance utterance, RecognitionContext context) =>
        context.Intent is null && Urging().IsMatch(utterance.Key) ? Named(utterance, context, IntentNames.Remind, 0) with { Score = 0.9 } : null;

    /// <summary>本月没有开展共建的支部: a question, where it would be heard as something that was done.</summary>
    private Recognition? AskedFor(Text.Utterance utterance, RecognitionContext context)
    {
        if (context.Intent is null && ProblemsAbout().IsMatch(utterance.Key)) return Named(utterance, context, IntentNames.QueryStatus, 0) with { Score = 0.9 };
        if (context.Intent is null && NoticeQuestions.IsWhether(utterance.Text)) return WhetherNotified(utterance, context);
        if (context.Intent is not null || utterance.Key.Length > LongestQuestion || Queries.NarrowingWords.Without(utterance.Key) is not { } what || Dialogs.IsQuery(_intents.Read(utterance, _branches).Intent)) return null;
        return Named(utterance, context, what == "activities" ? IntentNames.ListActivities : what == "overdue" ? IntentNames.QueryOverdue : IntentNames.QueryStatus, 0) with { Score = 0.9 };
    }

    /// <summary>财务处通知到了吗: whom, and no words of a notice.</summary>
    private Recognition WhetherNotified(Text.Utterance utterance, RecognitionContext context)
    {
        var asked = Named(utterance, context, IntentNames.QueryBroadcastReceipts, 0) with { Score = 0.9 };
        asked.Slots[SlotNames.Message] = null;
        if (asked.Slots[SlotNames.Audience] is null) asked.Slots[SlotNames.Branch] ??= Named(utterance, context, IntentNames.QueryOverdue, 0).Slots[SlotNames.Branch];
        return asked;
    }

    [GeneratedRegex("^(?:please\\s|show\\s(?:me\\s)?|list\\s|find\\s|which\\s|what\\s|all\\s|the\\s|open\\s){0,4}(?:problems?|issues?)\\s(?:are\\s|is\\s|do\\swe\\shave\\s)?(?:about|on|regarding|concerning|related\\sto)\\s[^,.;]{2,40}\\??$")]
    private static partial Regex ProblemsAbout();

    private const int LongestQuestion = 40;

    [GeneratedRegex("^(?=[^?]{3,50}[,。;])(?![^,。;]{0,50}(?:谁|哪|吗|几[个条]|多少|有没有|什么))[^?]{0,40}(?:拖|逾期|超期|截止|到期|到点|没动静|没进展|没消息|没动|没人[管理]|没回|太久|太慢|老不|一直|迟迟|着急|好久|很久|来不及|等不及|急|期限|快到)[^?]{0,30}[,。;]\\s?(?:请|快|赶紧|赶快|你|帮我?|麻烦|给我|再|得|去|要){0,3}(?:催|提醒|督促|督办|盯)[^,。;?]{0,20}[。!]?$")]
    private static partial Regex Urging();
}
