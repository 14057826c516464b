using PairingBot.Language.Announcements;
using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <content>What is said of a notice that is shown: whom it is not for, and that a day in its text is another.</content>
public sealed partial class UtteranceRecognizer
{
    /// <summary>Hears 除了教务处, 不用通知教务处了, 截止时间改成27日; null for anything else.</summary>
    private Recognition? OfNotice(Utterance utterance, RecognitionContext context, Said said)
    {
        // Until when something is to be done stands in the text, and is no time to send it at.
        if (Rewording.Of(utterance.Text) is { IsLimit: true } || NoticeWords.IsLimit(utterance.Key)) return Plain(utterance, IntentNames.Deny, 0.8, "a day of a notice") with { Unread = [utterance.Text] };
        if (NoticeReceivers.IsUnclear(utterance.Key)) return Nothing(utterance, 0.4, "whom a notice is not for");
        if (NoticeReceivers.LeftOut(utterance.Key) is not { } who) return null;
        var left = Reworded(utterance.Only(who), context, said);
        return left.Slots[SlotNames.Audience] is null ? null : left with { Text = utterance.Text, Excludes = true };
    }
}
