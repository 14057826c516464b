using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.AddProblem;

/// <summary>Corrects a saved problem with what its frame holds now.</summary>
internal sealed class ProblemCorrecting(ProblemCorrections corrections, IProblems problems, SavedProblems saved, ProblemWording wording)
{
    private const string Folder = "AddProblem";

    /// <summary>Takes over what others wrote meanwhile; the summary then shows it, and asks for a yes again.</summary>
    public async Task RefreshAsync(Frame frame, CancellationToken cancellationToken)
    {
        if (await FindAsync(frame, cancellationToken) is { } problem && problem.Version != frame.Corrects!.Version) FrameChanges.Rebase(frame, saved.Of(problem));
    }

    /// <summary>Why it can't be corrected; null when nothing is against it.</summary>
    public async Task<Objection?> RefuseAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        var name = Name(frame, turn.Language);
        if (await FindAsync(frame, cancellationToken) is not { TakenBackAt: null } problem) return Ending(new ProblemOutcome.NotFound(new ProblemNumber(frame.Corrects!.Number)), name, turn);
        if (await corrections.RefuseAsync(turn.Speaker, problem, cancellationToken) is { } refusal) return Ending(refusal, name, turn);
        return await corrections.NeedsDecisionAsync(turn.Speaker, problem, SavedProblems.FactsOf(frame, problem.Branch), cancellationToken) ? CommitteeDecides(frame, problem.Branch, turn) : null;
    }

    /// <summary>Writes it.</summary>
    public async Task<FrameEnd> WriteAsync(Frame frame, IReadOnlyList<Field> fields, Turn turn, Origin origin, CancellationToken cancellationToken)
    {
        var (number, version) = (new ProblemNumber(frame.Corrects!.Number), frame.Corrects.Version);
        var changes = FrameChanges.Describe(fields, frame, turn.Language);
        var facts = SavedProblems.FactsOf(frame, turn.Speaker.Branch.Id);
        switch (await corrections.CorrectAsync(turn.Speaker, (number, version), facts, changes, origin, cancellationToken))
        {
            case ProblemOutcome.Done { Problem: var problem }:
                turn.Say(Folder, "Corrected", ("problem", ProblemField.Name(problem, turn.Language)), ("changes", changes));
                return FrameEnd.Done(new Written(number.Value, problem.Version));
            case ProblemOutcome.DueInPast:
                return FrameEnd.Not(new Objection(SlotNames.Due, Field.Folder, "DueInPast", ("date", Wording.Day(turn.Language, facts.Due!.Value))));
            case ProblemOutcome.NotPermitted { Action: PermittedAction.DecideExtension, Branch: var branch }:
                return FrameEnd.Not(CommitteeDecides(frame, branch, turn));
            case ProblemOutcome.ChangedMeanwhile:
                return FrameEnd.Not(new Objection(null, Field.Folder, "ChangedMeanwhile") { Means = StepKind.Answered });
            case var refusal:
                return FrameEnd.Not(Ending(refusal, Name(frame, turn.Language), turn));
        }
    }

    private static string Name(Frame frame, SpokenLanguage language) =>
        TextCatalog.Embedded.Find(language, "Problems", "Name").Fill(("number", Wording.Number(frame.Corrects!.Number)), ("title", frame.Corrects.Values[SlotNames.Title].Text));

    private Objection CommitteeDecides(Frame frame, BranchId branch, Turn turn) =>
        new(null, Folder, "CommitteeDecides", ("problem", Name(frame, turn.Language)), ("number", Wording.Number(frame.Corrects!.Number)), ("who", wording.WhoMay(PermittedAction.DecideExtension, branch, turn.Language))) { IsPersonal = true };

    /// <summary>No other value would help.</summary>
    private Objection Ending(ProblemOutcome refusal, string name, Turn turn) => wording.Refusal(refusal, name, turn.Language) with { Slot = null };

    private Task<Problem?> FindAsync(Frame frame, CancellationToken cancellationToken) => problems.FindAsync(new ProblemNumber(frame.Corrects!.Number), cancellationToken);
}
