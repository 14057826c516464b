using PairingBot.Language;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>The facts of an activity, one for each slot, to compare and copy between frames.</summary>
internal static class FrameFacts
{
    public static IReadOnlyList<FrameFact> All { get; } =
    [
        new(SlotNames.Date, f => f.Date, (from, to) => to.Date = from.Date),
        new(SlotNames.Time, f => f.From is null ? null : (f.From, f.To), (from, to) => (to.From, to.To) = (from.From, from.To)),
        new(SlotNames.Partners, f => f.Partners is [] ? null : string.Join('|', f.Partners.Select(p => $"{p.Branch}:{p.Name}")), (from, to) => to.Partners = [.. from.Partners]),
        new(SlotNames.Topic, f => f.Topic, (from, to) => to.Topic = from.Topic),
        new(SlotNames.Venue, f => f.Venue, (from, to) => to.Venue = from.Venue),
        new(SlotNames.Participants, f => f.Participants, (from, to) => to.Participants = from.Participants),
        new(SlotNames.ProblemRef, f => f.Problem, (from, to) => (to.Problem, to.ProblemTitle) = (from.Problem, from.ProblemTitle)),
        new(SlotNames.Progress, f => f.Outcome, (from, to) => to.Outcome = from.Outcome),
    ];
}
