using System.Globalization;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Language;

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>When something is to be sent. It is shown with the word that it would be sent at once all the same.</summary>
internal sealed class ScheduleField() : Field(SlotNames.ScheduleAt, "LabelSchedule", "WordsSchedule")
{
    /// <inheritdoc/>
    public override ValueTask<Reading?> ReadAsync(SlotValue value, Hearing hearing, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Reading?>(value is DateSlot date ? new Reading.Taken(new FrameValue(date.Time is { } time ? Wording.Time(time, null) : "", Day: date.Value)) : null);

    /// <inheritdoc/>
    public override object Report(FrameValue value) => value.Day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (value.Text.Length == 0 ? "" : "T" + value.Text);

    /// <inheritdoc/>
    public override string Show(FrameValue value, SpokenLanguage language) =>
        BroadcastWording.Text(language, "ScheduleNotYet", ("when", Moment(value, language)));

    /// <summary>The day and hour that was said.</summary>
    public static string Moment(FrameValue value, SpokenLanguage language) => BroadcastWording.Text(language, "ScheduleMoment", ("date", Wording.Day(language, value.Day!.Value)), ("time", value.Text));
}
