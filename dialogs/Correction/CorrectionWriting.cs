using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.LogActivity;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Pairings;

namespace PairingBot.Dialogs.Correction;

/// <summary>Writes a correction that was confirmed, and says so.</summary>
internal sealed class CorrectionWriting(PairingActivityService service, CorrectionSummary changes, CorrectionFrames frames, ActivityWording wording, ConversationMemory memory)
{
    private const string Folder = "Correction";

    /// <summary>Writes it. False when it is to be confirmed again, since somebody else changed the activity meanwhile.</summary>
    /// <param name="details">The facts that the frame holds.</param>
    public async Task<bool> SaveAsync(LogFrame frame, ActivityDetails details, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var saved = frame.Saved!;
        var facts = new ActivityState(new BranchId(frame.Branch!.Value), details, null, null);
        var outcome = await service.CorrectAsync(turn.Speaker, new ActivityNumber(saved.Number), saved.Version, facts, turn.Origin with { Sentence = frame.Said }, cancellationToken);
        switch (outcome)
        {
            case CorrectionOutcome.Done(var activity):
                var written = Written.Corrected(saved.Number, activity.Version);
                await memory.WriteLastWrittenAsync(context, [written], cancellationToken);
                await memory.SpeakOfActivityAsync(context, saved.Number, cancellationToken);
                await memory.SpendCardsAsync(context, frame.Tokens, written, cancellationToken);
                turn.Say(Folder, "Saved", ("number", Wording.Number(saved.Number)), ("changes", changes.Describe(saved.Facts, frame, turn.Language)));
                turn.Report.NoteWritten([LogReport.Of(frame, null)]);
                return true;
            case CorrectionOutcome.ChangedMeanwhile:
                await RebaseAsync(frame, saved, turn, cancellationToken);
                return false;
            default:
                await memory.SpendCardsAsync(context, frame.Tokens, null, cancellationToken);
                if (outcome is CorrectionOutcome.Implausible) turn.Say(Folder, "NotAsItIs", ("number", Wording.Number(saved.Number)));
                else wording.Refusal(outcome, saved.Number, turn.Language).Say(turn);
                return true;
        }
    }

    /// <summary>Says who changed it meanwhile and how, and takes that over.</summary>
    private async Task RebaseAsync(LogFrame frame, SavedActivity saved, Turn turn, CancellationToken cancellationToken)
    {
        var (activity, by) = await service.ReadLastAsync(new ActivityNumber(saved.Number), cancellationToken);
        var now = await frames.SavedAsync(activity, cancellationToken);
        turn.Say(Folder, "ChangedMeanwhile", ("number", Wording.Number(saved.Number)), ("by", wording.Member(by, turn.Language)), ("changes", changes.Describe(saved.Facts, now.Facts, turn.Language)));
        saved.Rebase(frame, now);
    }
}
