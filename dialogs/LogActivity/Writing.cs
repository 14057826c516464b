using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Correction;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Pairings;
using PairingBot.Language;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Saves or drops what was told, and says so.</summary>
internal sealed class Writing(PairingActivityService service, PartnerFilling partners, Summary summary, CorrectionWriting corrections, ConversationMemory memory)
{
    private const string Folder = "LogActivity";

    /// <summary>Saves it; a complaint when it can't be saved as it is.</summary>
    /// <param name="written">What was saved with the same yes; it is added.</param>
    public async Task<Complaint?> SaveAsync(LogFrame frame, List<Written> written, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var branch = partners.BranchOf(frame, turn.Speaker);
        var origin = turn.Origin with { Sentence = frame.Said };
        var outcome = await service.LogAsync(turn.Speaker, branch.Id, summary.DetailsOf(frame), origin, cancellationToken);
        switch (outcome)
        {
            case LogOutcome.Logged(var number):
                written.Add(new Written(number.Value, null));
                await memory.WriteLastWrittenAsync(context, written, cancellationToken);
                await memory.SpendCardsAsync(context, frame.Tokens, new Written(number.Value, null), cancellationToken);
                await memory.SpeakOfActivityAsync(context, number.Value, cancellationToken);
                if (written.Count > 1) await memory.ListActivitiesAsync(context, [.. written.Select(w => w.Number)], cancellationToken);
                SaySaved(frame, turn, number.Value);
                turn.Report.NoteWritten([Describe(frame)]);
                return null;
            case LogOutcome.NotPermitted:
                await memory.SpendCardsAsync(context, frame.Tokens, null, cancellationToken);
                new Complaint(SlotNames.Branch, "NotPermitted", ("branch", branch.Name)).Say(turn);
                return null;
            case LogOutcome.DateInFuture:
                var date = Wording.Day(turn.Language, frame.Date!.Value);
                frame.Date = null;
                return new Complaint(SlotNames.Date, "DateInFuture", ("date", date));
            case LogOutcome.NoPartner:
                frame.Partners.Clear();
                return new Complaint(SlotNames.Partners, "PartnerIsOwnBranch", ("branch", branch.Name));
            case LogOutcome.ProblemUnknown:
                var unknown = Wording.Number(frame.Problem ?? 0);
                (frame.Problem, frame.ProblemTitle) = (null, null);
                return new Complaint(SlotNames.ProblemRef, "ProblemUnknown", ("number", unknown));
            default:
                throw new InvalidOperationException($"Logging ended in an unknown way: {outcome.GetType().Name}.");
        }
    }

    /// <summary>The frame in the words of the slots.</summary>
    public ReportedFrame Describe(LogFrame frame) => LogReport.Of(frame, frame.Branch is { } branch ? partners.Names([branch]).FirstOrDefault() : null);

    /// <summary>Writes the correction of a saved activity; false when it is to be confirmed again.</summary>
    public Task<bool> CorrectAsync(LogFrame frame, Turn turn, ITurnContext context, CancellationToken cancellationToken) =>
        corrections.SaveAsync(frame, summary.DetailsOf(frame), turn, context, cancellationToken);

    /// <summary>Drops it.</summary>
    public async Task DropAsync(LogFrame frame, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        await SpendAsync(frame, context, cancellationToken);
        if (frame.Saved is { } saved) turn.Say("Correction", "Dropped", ("number", Wording.Number(saved.Number)));
        else turn.Say(Folder, "Dropped");
        turn.Report.Note(StepKind.Dropped);
    }

    /// <summary>Drops what another person began, or this one for another branch, and says whose it was.</summary>
    public async Task LeaveAsync(LogFrame frame, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        await SpendAsync(frame, context, cancellationToken);
        if (frame.By != turn.Speaker.Id.Value) turn.Say(Folder, "OfAnother");
        else turn.Say(Folder, "OfAnotherBranch", ("branch", partners.Names([frame.Home]).FirstOrDefault()));
    }

    /// <summary>Notes that the cards were dropped.</summary>
    public async Task SpendAsync(LogFrame frame, ITurnContext context, CancellationToken cancellationToken)
    {
        if (frame.Tokens is not []) await memory.SpendCardsAsync(context, frame.Tokens, null, cancellationToken);
    }

    private static void SaySaved(LogFrame frame, Turn turn, int number) => turn.Say(
        Folder,
        "Saved",
        ("number", Wording.Number(number)),
        ("date", Wording.Day(turn.Language, frame.Date!.Value)),
        ("partners", Wording.List(turn.Language, frame.Partners.Select(p => p.Name))),
        ("topic", frame.Topic));
}
