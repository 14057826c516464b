using System.Text.Json;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;

namespace PairingBot.Domain.Broadcasts;

/// <summary>Numbers broadcasts, and writes the history of them and of their receipts.</summary>
public sealed class BroadcastJournal(IHistory history, INumbers numbers, OrganisationClock clock)
{
    private const string ReceiptSubject = "Receipt";
    private const string ReminderSubject = "BroadcastReminder";
    private const string ScheduleSubject = "BroadcastSchedule";

    /// <summary>This instant.</summary>
    public DateTimeOffset Now => clock.UtcNow;

    /// <summary>The next number.</summary>
    public BroadcastNumber NextNumber() => new(numbers.Next(BroadcastNumber.Counter));

    /// <summary>A broadcast was sent to so many.</summary>
    public void Announced(Broadcast broadcast, int recipients, Speaker speaker, Origin origin) =>
        Write(nameof(Broadcast), broadcast.Number, speaker, origin, JsonSerializer.Serialize(new { broadcast.Text, broadcast.WantsReceipt, broadcast.Audience, Recipients = recipients }));

    /// <summary>A recipient has answered.</summary>
    public void Answered(Recipient recipient, Speaker speaker, Origin origin) =>
        Write(ReceiptSubject, recipient.Broadcast, speaker, origin, JsonSerializer.Serialize(new { recipient.Place, Branch = recipient.Branch.Value, recipient.Receipt?.Remark }));

    /// <summary>Who has answered said more later.</summary>
    public void Remarked(Recipient recipient, Speaker speaker, Origin origin) =>
        history.Add(new Change(ReceiptSubject, recipient.Broadcast.Value, ChangeKind.Corrected, speaker.Id, clock.UtcNow, origin, null, JsonSerializer.Serialize(new { recipient.Place, Branch = recipient.Branch.Value, recipient.Receipt?.Remark })));

    /// <summary>Those who had not answered were reminded.</summary>
    public void Reminded(BroadcastNumber number, IEnumerable<Recipient> recipients, Speaker speaker, Origin origin) =>
        Write(ReminderSubject, number, speaker, origin, JsonSerializer.Serialize(new { Places = recipients.Select(r => r.Place) }));

    /// <summary>A broadcast was put off until its time.</summary>
    public void Scheduled(ScheduledBroadcast scheduled, Speaker speaker, Origin origin) =>
        Write(ScheduleSubject, scheduled.Number, speaker, origin, JsonSerializer.Serialize(new { scheduled.Broadcast.Text, scheduled.Broadcast.WantsReceipt, scheduled.Broadcast.Audience, Reminds = scheduled.Reminds?.Value, scheduled.DueAt }));

    /// <summary>It was called off before.</summary>
    public void CalledOff(ScheduledBroadcast scheduled, Speaker speaker, Origin origin) =>
        history.Add(new Change(ScheduleSubject, scheduled.Number.Value, ChangeKind.TakenBack, speaker.Id, clock.UtcNow, origin, null, JsonSerializer.Serialize(new { State = nameof(ScheduleState.CalledOff) })));

    /// <summary>Its time came and it was not sent.</summary>
    public void Dropped(ScheduledBroadcast scheduled, Origin origin) =>
        history.Add(new Change(ScheduleSubject, scheduled.Number.Value, ChangeKind.Voided, scheduled.Broadcast.Author, clock.UtcNow, origin, null, JsonSerializer.Serialize(new { State = nameof(ScheduleState.Dropped) })));

    private void Write(string subject, BroadcastNumber number, Speaker speaker, Origin origin, string after) =>
        history.Add(new Change(subject, number.Value, ChangeKind.Created, speaker.Id, clock.UtcNow, origin, null, after));
}
