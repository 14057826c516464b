using Microsoft.Bot.Schema;
using PairingBot.Dialogs.Cards;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Problems;
using Notice = PairingBot.Domain.Broadcasts.Broadcast; // else the namespace of that conversation is meant

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>Words what members are sent, in the language that each of them speaks.</summary>
internal sealed class PersonalDelivery(IPersonalMessages messages, OrganisationClock clock) : IPersonalDelivery
{
    private static readonly CardTemplate[] Cards = [CardTemplate.Read(BroadcastWording.Folder, SpokenLanguage.Chinese), CardTemplate.Read(BroadcastWording.Folder, SpokenLanguage.English)];

    /// <inheritdoc/>
    public bool Reaches(MemberId member) => messages.Reaches(member);

    /// <inheritdoc/>
    public ConversationLoss? LossOf(MemberId member) => messages.LossOf(member);

    /// <inheritdoc/>
    public Dispatch Announce(MemberId to, Notice broadcast, bool isReminder)
    {
        var language = LanguageOf(to);
        var title = BroadcastWording.Text(language, isReminder ? "ReminderTitle" : "NoticeTitle", ("number", Wording.Number(broadcast.Number.Value)), ("author", broadcast.AuthorName));
        return messages.Stage(to, broadcast.WantsReceipt ? WithButton(broadcast, title, language) : Reply.Text($"{title}\n{PlainText.QuoteLines(broadcast.Text)}", []));
    }

    /// <inheritdoc/>
    public Dispatch Urge(MemberId to, string byName, IReadOnlyList<Problem> problems)
    {
        var language = LanguageOf(to);
        string[] lines =
        [
            BroadcastWording.Text(language, "UrgeTitle", ("author", byName)),
            .. problems.Select(p => BroadcastWording.Text(language, "UrgeLine", ("problem", ProblemField.Name(p, language)), ("due", ProblemWording.Due(language, p, clock.Today)))),
            BroadcastWording.Text(language, "UrgeHow", ("number", Wording.Number(problems[0].Number.Value))),
        ];
        return messages.Stage(to, Reply.Text(string.Join('\n', lines), []));
    }

    /// <inheritdoc/>
    public Dispatch Tell(MemberId to, ScheduledBroadcast scheduled, ScheduleEnd end)
    {
        var language = LanguageOf(to);
        var name = scheduled.Reminds is { } earlier ? BroadcastWording.Reminder(language, scheduled.Number, earlier) : BroadcastWording.Name(language, scheduled.Broadcast);
        return messages.Stage(to, Reply.Text(end switch
        {
            ScheduleEnd.Sent { Recipients: var reminded } when scheduled.Reminds is not null => BroadcastWording.Text(language, "ReminderOnTime", ("what", name), ("count", Wording.Number(reminded.Count(r => r.Delivery != Delivery.Unreachable)))),
            ScheduleEnd.Sent { Recipients: var recipients } => BroadcastWording.Text(language, "SentOnTime", ("what", name), ("counts", ReceiptList.Counts(scheduled.Broadcast, recipients, language))),
            ScheduleEnd.NobodyMeant => BroadcastWording.Text(language, "DroppedNobody", ("what", name)),
            ScheduleEnd.NotBound => BroadcastWording.Text(language, "DroppedNotBound", ("what", name), ("author", scheduled.Broadcast.AuthorName)),
            _ => BroadcastWording.Text(language, "DroppedNotPermitted", ("what", name), ("author", scheduled.Broadcast.AuthorName)),
        }, []));
    }

    private static Activity WithButton(Notice broadcast, string title, SpokenLanguage language)
    {
        var card = Cards[(int)language].Fill(new Dictionary<string, string?>(StringComparer.Ordinal) { ["title"] = title, ["text"] = broadcast.Text, ["number"] = Wording.Number(broadcast.Number.Value) });
        card["body"]![1]!["text"] = PlainText.QuoteLinesInCard(broadcast.Text); // its lines
        return Reply.Card(string.Join('\n', title, PlainText.QuoteLines(broadcast.Text), BroadcastWording.Text(language, "NoticeHow")), card);
    }

    private SpokenLanguage LanguageOf(MemberId member) => LanguageChoice.Choose(messages.LanguageOf(member), "", null);
}
