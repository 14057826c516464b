using System.Globalization;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Calendars;
using PairingBot.Language;

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>When something is to be sent. Without an hour it is sent at nine, and what is for today at once. A time that has passed is asked about.</summary>
internal sealed class ScheduleField : Field
{
    /// <summary>Stands for a time that had passed when it was said; no slot of the language.</summary>
    private const string Passed = "schedulePassed";

    private static readonly TimeOnly UsualHour = new(9, 0);
    private readonly OrganisationClock _clock;

    /// <summary>A field that is asked for only after a time that had passed.</summary>
    public ScheduleField(OrganisationClock clock)
        : base(SlotNames.ScheduleAt, "LabelSchedule", "WordsSchedule") => (_clock, Unless) = (clock, frame => !frame.Values.ContainsKey(Passed));

    /// <inheritdoc/>
    public override bool MayBeLeftOut => true;

    /// <inheritdoc/>
    public override ValueTask<Reading?> ReadAsync(SlotValue value, Hearing hearing, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Reading?>(value is DateSlot date ? new Reading.Taken(new FrameValue(date.Time is { } time ? Wording.Time(time, null) : "", Day: date.Value) { Shift = date.Shift }) : null);

    /// <summary>推迟一天 counts from the day that the frame holds, and keeps its hour.</summary>
    public override FrameValue Join(FrameValue? before, FrameValue said, Recognition heard) =>
        said.Shift is { } shift && before?.Day is { } day ? before with { Day = shift.From(day) } : said with { Shift = null };

    /// <inheritdoc/>
    public override object Report(FrameValue value) => value.Day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (value.Text.Length == 0 ? "" : "T" + value.Text);

    /// <inheritdoc/>
    public override string Show(FrameValue value, SpokenLanguage language) => BroadcastWording.Text(
        language, InstantOf(value, _clock) is null ? "ScheduleAtOnce" : value.Text.Length == 0 ? "ScheduleUsualHour" : "ScheduleThen", ("when", Moment(value, language)));

    /// <summary>The instant that was said; null for today without an hour, which means at once.</summary>
    public static DateTimeOffset? InstantOf(FrameValue value, OrganisationClock clock) => value.Day is { } day && (value.Text.Length > 0 || day != clock.Today)
        ? clock.InstantOf(day.ToDateTime(HourOf(value)))
        : null;

    /// <summary>Says that the time has passed, after which it has to be asked for or left out; null when it has not.</summary>
    public static Objection? Check(Frame frame, string text, OrganisationClock clock, SpokenLanguage language)
    {
        if (frame[SlotNames.ScheduleAt] is not { } said)
        {
            if (SharedWords.Remove(text)) frame.Values.Remove(Passed);
            return null;
        }

        frame.Values.Remove(Passed);
        if (InstantOf(said, clock) is not { } due || due > clock.UtcNow) return null;
        frame.Values[Passed] = new FrameValue("1");
        return new Objection(SlotNames.ScheduleAt, BroadcastWording.Folder, "SchedulePassed", ("when", Moment(said, language)));
    }

    /// <summary>The day and hour that was said.</summary>
    public static string Moment(FrameValue value, SpokenLanguage language) => Moment(value.Day!.Value.ToDateTime(HourOf(value)), language);

    /// <summary>A day with its weekday, and the hour.</summary>
    public static string Moment(DateTime at, SpokenLanguage language) =>
        BroadcastWording.Text(language, "ScheduleMoment", ("date", Wording.Day(language, DateOnly.FromDateTime(at))), ("time", Wording.Time(TimeOnly.FromDateTime(at), null)));

    private static TimeOnly HourOf(FrameValue value) => value.Text.Length == 0 ? UsualHour : TimeOnly.ParseExact(value.Text, "HH:mm", CultureInfo.InvariantCulture);
}
