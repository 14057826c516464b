using Microsoft.Bot.Builder;
using PairingBot.Dialogs.LogActivity;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Correction;

/// <summary>Makes frames of saved activities.</summary>
internal sealed class CorrectionFrames(IProblems problems, Intake intake)
{
    /// <summary>The frame of the activity with the values that the message says.</summary>
    public async Task<OpenedFrame> OpenAsync(PairingActivity activity, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var frame = await OfAsync(activity, turn.Speaker, cancellationToken);
        var heard = await intake.HearAsync(frame, turn, context, cancellationToken);
        frame.Said = turn.Origin.Sentence;
        if (heard is Understanding.Taken { Complaints: [] } && !frame.Saved!.IsChangedBy(frame) && turn.Heard.Slots.Count > 0) turn.Say("Correction", "NothingToChange", ("number", Wording.Number(activity.Number.Value)));
        return heard switch
        {
            Understanding.Taken(var complaints) => new OpenedFrame(frame, complaints, null),
            Understanding.Named(var slot) => new OpenedFrame(frame, [], slot),
            _ => new OpenedFrame(frame, [], null),
        };
    }

    /// <summary>A frame that corrects an activity and changes nothing yet.</summary>
    public async Task<LogFrame> OfAsync(PairingActivity activity, Speaker speaker, CancellationToken cancellationToken)
    {
        var saved = await SavedAsync(activity, cancellationToken);
        var frame = LogFrame.Of(speaker);
        (frame.Branch, frame.Saved) = (activity.Branch.Value, saved);
        foreach (var fact in FrameFacts.All) fact.Copy(saved.Facts, frame);
        return frame;
    }

    /// <summary>The activity as it is saved now.</summary>
    public async Task<SavedActivity> SavedAsync(PairingActivity activity, CancellationToken cancellationToken) =>
        new(activity.Number.Value, activity.Version, await FactsAsync(activity.Branch, activity.Details, cancellationToken));

    /// <summary>Facts as a frame keeps them.</summary>
    public async Task<LogFrame> FactsAsync(BranchId branch, ActivityDetails details, CancellationToken cancellationToken) => new()
    {
        Branch = branch.Value,
        Date = details.HeldOn,
        Partners = [.. details.Partners.Select(p => new FramePartner(p.Name, p.Branch?.Value))],
        Topic = details.Topic,
        From = details.StartsAt,
        To = details.EndsAt,
        Venue = details.Venue,
        Participants = details.Participants,
        Problem = details.Problem?.Value,
        ProblemTitle = details.Problem is { } number ? (await problems.FindAsync(number, cancellationToken))?.Title : null,
        Outcome = details.Outcome,
    };
}
