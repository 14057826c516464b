using System.Globalization;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>An activity's frame in the words of the slots, for the turn's report.</summary>
internal static class LogReport
{
    /// <param name="branch">The branch that was named as the subject; null when none was.</param>
    public static ReportedFrame Of(LogFrame frame, string? branch)
    {
        var slots = new Dictionary<string, object>(StringComparer.Ordinal);
        Put(slots, SlotNames.Branch, branch);
        Put(slots, SlotNames.Date, frame.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Put(slots, SlotNames.Time, frame.From is { } from ? Clock(from) + (frame.To is { } to ? "-" + Clock(to) : "") : null);
        Put(slots, SlotNames.Partners, frame.Partners is [] ? null : frame.Partners.Select(p => p.Name).ToList());
        Put(slots, SlotNames.Topic, frame.Topic);
        Put(slots, SlotNames.Venue, frame.Venue);
        Put(slots, SlotNames.Participants, frame.Participants);
        Put(slots, SlotNames.ProblemRef, frame.Problem);
        Put(slots, SlotNames.Progress, frame.Outcome);
        return new ReportedFrame(frame.Saved is null ? IntentNames.LogActivity : IntentNames.Correction, slots);
    }

    private static void Put(Dictionary<string, object> slots, string slot, object? value)
    {
        if (value is not null) slots[slot] = value;
    }

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
