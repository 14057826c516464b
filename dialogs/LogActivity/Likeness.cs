using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Pairings;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Says once that an activity of the same branch and day with the same partner is saved already: it may be the same one, told twice.</summary>
internal sealed class Likeness(ILedgers ledgers, PartnerFilling partners)
{
    private const int Most = 20;

    /// <summary>Says it of a frame of which nothing is missing.</summary>
    public async Task SayAsync(LogFrame frame, Turn turn, CancellationToken cancellationToken)
    {
        if (frame is not { Saved: null, IsComplete: true, Questions: [], Date: { } day }) return;
        var branch = partners.BranchOf(frame, turn.Speaker).Id;
        var held = await ledgers.ListActivitiesAsync(new ActivityFilter { Branches = [branch], From = day, To = day }, 0, Most, cancellationToken);
        var like = held.FirstOrDefault(a => a.Branch == branch && a.Details.Partners.Any(p => frame.Partners.Exists(own => IsSame(own, p))));
        if (like is not null && frame.LikeOf != like.Number.Value) turn.Say("LogActivity", "LikeSaved", ("number", Wording.Number(like.Number.Value)), ("date", Wording.Day(turn.Language, day)), ("topic", like.Details.Topic));
        frame.LikeOf = like?.Number.Value;
    }

    private static bool IsSame(FramePartner own, Partner saved) => saved.Branch is { } id ? own.Branch == id.Value : string.Equals(own.Name, saved.Name, StringComparison.Ordinal);
}
