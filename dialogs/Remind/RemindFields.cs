using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.Remind;

/// <summary>What a reminder is told by: problems, a branch, a person, a group; one of them is enough.</summary>
internal sealed class RemindFields(ProblemReferences references, IRoster roster, BroadcastWording wording, OrganisationClock clock)
{
    private static readonly string[] Targets = [SlotNames.ProblemRef, SlotNames.Branch, SlotNames.Responsible, SlotNames.Audience, SlotNames.Period];
    private static readonly string[] OfProblems = SharedWords.Read("WordsOfProblems", "Remind");
    private static readonly string[] Standing = SharedWords.Read("WordsStanding", "Remind");

    /// <summary>The fields.</summary>
    public IReadOnlyList<Field> All { get; } =
    [
        new ProblemField(references) { Question = "AskProblem", Unless = IsSaid },
        new BranchField(roster),
        new ResponsibleField(),
        new AudienceField(roster, wording),
        new PeriodField(),
        new ScheduleField(clock) { Question = "AskSchedule" },
    ];

    /// <summary>True when it is said what or who is meant.</summary>
    public static bool IsSaid(Frame frame) => Array.Exists(Targets, slot => frame[slot] is not null);

    /// <summary>True when those who have not answered a notice are meant.</summary>
    public static bool IsAboutNotice(Frame frame) => frame[SlotNames.Audience] is { } audience && AudienceField.Of(audience).Groups.Contains(AudienceGroup.Unread);

    /// <summary>The branch that is named; null for none.</summary>
    public static BranchId? BranchOf(Frame frame) => frame[SlotNames.Branch]?.Numbers is [var branch, ..] ? new BranchId(branch) : null;

    /// <summary>True when a branch is named and nothing that says of what it is reminded.</summary>
    public static bool IsOnlyBranch(Frame frame, string text) => frame[SlotNames.Branch] is not null && frame.Values.Count == 1 && !SharedWords.AreIn(text, OfProblems);

    /// <summary>True for a reminder that is to come by itself: at a time, in a rhythm, before something is due, or to the speaker.</summary>
    public static bool IsStanding(Frame frame, Turn turn) =>
        (frame[SlotNames.ScheduleAt] is not null && (!IsAboutNotice(frame) || BranchOf(frame) is not null))
        || frame[SlotNames.Period] is { Text: not PeriodField.DueSoon }
        || frame[SlotNames.Responsible] is { Numbers: [var person] } && person == turn.Speaker.Id.Value
        || SharedWords.AreIn(turn.Heard.Text, Standing);

    /// <summary>The time that was said for reminding has passed; null when it has not.</summary>
    public Objection? CheckTime(Frame frame, Turn turn) => ScheduleField.Check(frame, turn.Heard.Text, clock, turn.Language);

    /// <summary>The due date of a problem with how it stands today.</summary>
    public string Due(Problem problem, SpokenLanguage language) => ProblemWording.Due(language, problem, clock.Today);

    /// <summary>Recipients by their branches and names.</summary>
    public string Names(IReadOnlyList<RecipientStanding> recipients, SpokenLanguage language) => BroadcastWording.List(language, [.. recipients.Select(r => r.Delivery == Delivery.Unreachable
        ? wording.Unreachable(language, r.Recipient.Branch, r.Recipient.Member, r.Recipient.Name)
        : BroadcastWording.Text(language, "BranchAndName", ("branch", wording.Branch(r.Recipient.Branch)), ("name", r.Recipient.Name)))]);
}
