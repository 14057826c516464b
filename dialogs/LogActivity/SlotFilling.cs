using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Calendars;
using PairingBot.Language;
using PairingBot.Language.Dates;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Takes the values that were said into the frame. Each is checked before it replaces what is known; one that is not good is left out, with the reason.</summary>
internal sealed class SlotFilling(ProblemReferences references, OrganisationClock clock)
{
    private const int LongestText = 500;
    private const int MostParticipants = 5000;
    private const int MostNamed = 5;

    /// <summary>True when so many people can't have taken part.</summary>
    public static bool IsAbsurd(int people) => people is <= 0 or > MostParticipants;

    /// <summary>The reasons why values were not taken, in the order of the slots.</summary>
    public async Task<List<Complaint>> FillAsync(LogFrame frame, Hearing hearing, CancellationToken cancellationToken)
    {
        var slots = hearing.Heard.Slots;
        var complaints = new List<Complaint>();
        if (hearing.Heard.ImpossibleDay is { } day && slots[SlotNames.Date] is null) complaints.Add(new Complaint(SlotNames.Date, ImpossibleYears.AreIn(day) ? "YearImpossible" : "DateDoesNotExist", ("day", day)));
        if (hearing.Heard.ImpossibleDay is { } only && slots[SlotNames.Topic] is TextSlot words && words.Value.Trim() == only) slots[SlotNames.Topic] = null; // a day that is none is no topic either
        Note(complaints, FillDate(frame, slots, hearing));
        if (hearing.Heard.ImpossibleTime is { } time) complaints.Add(new Complaint(SlotNames.Time, "TimeDoesNotExist", ("time", time)));
        Note(complaints, FillTime(frame, slots));
        Note(complaints, FillText(slots, SlotNames.Topic, text => frame.Topic = text));
        Note(complaints, FillText(slots, SlotNames.Venue, text => frame.Venue = text));
        Note(complaints, FillParticipants(frame, slots));
        Note(complaints, await FillProblemAsync(frame, hearing, cancellationToken));
        Note(complaints, FillText(slots, SlotNames.Progress, text => frame.Outcome = text));
        return complaints;
    }

    /// <summary>Why the time can't be, now that the date is what it is; then the one before stays, if that can be, or none.</summary>
    public Complaint? CheckTime(LogFrame frame, (TimeOnly? From, TimeOnly? To) before)
    {
        if (!IsInFuture(frame.Date, frame.From)) return null;
        var said = frame.From!.Value;
        (frame.From, frame.To) = IsInFuture(frame.Date, before.From) ? (null, null) : before;
        return new Complaint(SlotNames.Time, "TimeInFuture", ("time", Wording.Time(said, null)));
    }

    private bool IsInFuture(DateOnly? date, TimeOnly? time) => date == clock.Today && time > TimeOnly.FromDateTime(clock.Now);

    private static void Note(List<Complaint> complaints, Complaint? complaint)
    {
        if (complaint is not null) complaints.Add(complaint);
    }

    private Complaint? FillDate(LogFrame frame, SlotValues slots, Hearing hearing)
    {
        if (!slots.TryGet<DateSlot>(SlotNames.Date, out var date)) return null;
        (frame.Date, frame.UnclearDay) = (null, null); // another value was said: the old one is wrong even when the new one can't be
        var days = DayChoice.Days(date, DateOnly.MinValue, clock.Today);
        if (days is [] && date.Value > clock.Today) return new Complaint(SlotNames.Date, "DateInFuture", ("date", Wording.Day(hearing.Language, date.Value)));
        if (days is [_, _, ..]) frame.UnclearDay = new UnclearDay(DayChoice.Words(date, hearing), days);
        else frame.Date = days is [var only] ? only : date.Value;
        return null;
    }

    private static Complaint? FillTime(LogFrame frame, SlotValues slots)
    {
        if (!slots.TryGet<TimeSlot>(SlotNames.Time, out var time)) return null;
        if (time.To <= time.From && !IsOvernight(time)) return new Complaint(SlotNames.Time, "TimeEndsBeforeItBegins");
        (frame.From, frame.To) = (time.From, time.To);
        return null;
    }

    /// <summary>What begins in the evening may end at midnight or in the night.</summary>
    private static bool IsOvernight(TimeSlot time) => time.From.Hour >= 18 && time.To is { Hour: < 6 };

    private static Complaint? FillText(SlotValues slots, string slot, Action<string> fill)
    {
        if (!slots.TryGet<TextSlot>(slot, out var text) || string.IsNullOrWhiteSpace(text.Value)) return null;
        if (text.Value.Length > LongestText) return new Complaint(slot, "TextTooLong", ("limit", Wording.Number(LongestText)));
        fill(text.Value.Replace('\n', ' ').Trim());
        return null;
    }

    private static Complaint? FillParticipants(LogFrame frame, SlotValues slots)
    {
        if (!slots.TryGet<NumberSlot>(SlotNames.Participants, out var people)) return null;
        if (IsAbsurd(people.Value)) return new Complaint(SlotNames.Participants, "ParticipantsAbsurd", ("number", Wording.Number(people.Value)));
        frame.Participants = people.Value;
        return null;
    }

    private async Task<Complaint?> FillProblemAsync(LogFrame frame, Hearing hearing, CancellationToken cancellationToken)
    {
        if (!hearing.Heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var reference)) return null;
        var said = reference.Items[0];
        switch (await references.FindAsync(said, null, hearing.Context, cancellationToken))
        {
            case [var problem]:
                (frame.Problem, frame.ProblemTitle) = (problem.Number.Value, problem.Title);
                return null;
            case []:
                return said is ItemRef.Numbered ? new Complaint(SlotNames.ProblemRef, "ProblemUnknown", ("number", said.Said)) : new Complaint(SlotNames.ProblemRef, "ProblemNotFound", ("words", said.Said));
            case var several:
                return new Complaint(SlotNames.ProblemRef, "ProblemUnclear", ("words", said.Said), ("problems", Wording.List(hearing.Language, several.Take(MostNamed).Select(p => ProblemField.Name(p, hearing.Language)))));
        }
    }
}
