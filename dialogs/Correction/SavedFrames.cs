using PairingBot.Dialogs.AddMeasure;
using PairingBot.Dialogs.AddProblem;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Correction;

/// <summary>The conversation, with its frame, in which a saved problem, a measure or the words of a step are corrected.</summary>
internal sealed class SavedFrames(SavedProblems saved, IProblems problems, IProblemQueries queries, StepCorrections steps, ProblemWording wording)
{
    private const string Folder = "Correction";
    private const int LongestButton = 40;

    /// <summary>Null when the message corrects none, or it is not clear which.</summary>
    public async Task<(string Dialog, Frame Frame)?> OpenAsync(Turn turn, CancellationToken cancellationToken) => turn switch
    {
        { CorrectsMeasure: { Problem: { } problem, Measure: { } measure } mention } => (IntentNames.AddMeasure, SavedMeasures.OfCorrection(problem, measure, mention.IsRemoved, turn)),
        { CorrectsStep: { Problem: { } of, Step: { } step } } when await steps.RefuseAsync(turn.Speaker, of, step, cancellationToken) is null => (StepWording.Of(step.Kind).Dialog, StepWording.OfCorrection(of, step, turn)),
        { CorrectsProblem: { } problem } => (IntentNames.AddProblem, saved.OfCorrection((await problems.FindAsync(problem, cancellationToken))!, turn.Speaker)),
        _ => null,
    };

    /// <summary>Says why the words of no step can be put right.</summary>
    public async Task SayUnknownAsync(StepMention mention, Turn turn, CancellationToken cancellationToken)
    {
        if (mention.Problem is not { } problem) SayUnknown(mention.Named, "StepOfWhich", turn);
        else if (mention.Step is { } step) wording.Refusal((await steps.RefuseAsync(turn.Speaker, problem, step, cancellationToken))!, ProblemField.Name(problem, turn.Language), turn.Language).Say(turn);
        else if (mention.IsUnclear) turn.Say(Folder, "WhichReason", ("number", Wording.Number(problem.Number.Value)));
        else turn.Say(Folder, "NoStep", ("problem", ProblemField.Name(problem, turn.Language)), ("number", Wording.Number(problem.Number.Value)));
    }

    /// <summary>Says that it is not known which measure is meant, and offers those that there are: their buttons say the whole sentence again.</summary>
    public async Task SayUnknownAsync(MeasureMention mention, Turn turn, CancellationToken cancellationToken)
    {
        if (mention.Problem is not { } problem)
        {
            SayUnknown(mention.Named, "MeasureOfWhich", turn);
            return;
        }

        var name = ProblemField.Name(problem, turn.Language);
        if (ProblemRules.Refuse(turn.Speaker, PermittedAction.AddMeasure, problem) is { } refusal)
        {
            wording.Refusal(refusal, name, turn.Language).Say(turn);
            return;
        }

        var all = await queries.MeasuresAsync(problem.Number, cancellationToken);
        if (all is [])
        {
            turn.Say(Folder, "NoMeasures", ("problem", name), ("number", Wording.Number(problem.Number.Value)));
            return;
        }

        var offered = mention.Measures is [] ? all : mention.Measures;
        var lead = mention is { Said: ItemRef.Placed placed, Measures: [] }
            ? ProblemWording.Text(turn.Language, "NoSuchMeasure", ("problem", name), ("place", Wording.Number(placed.Place)))
            : Text(turn, "WhichMeasure", ("problem", name));
        var lines = offered.Select(m => ProblemAnswers.Line(m, turn.Language));
        var again = mention switch
        {
            { IsRemoved: true } => "ButtonRemoveMeasure",
            { Words.Length: <= LongestButton } => "ButtonMeasure",
            _ => null,
        };
        var buttons = again is null ? [] : offered.Select(m => Text(turn, again, ("number", Wording.Number(problem.Number.Value)), ("place", Wording.Number(m.Place)), ("words", mention.Words)));
        turn.Say(Reply.Text(string.Join('\n', lines.Prepend(lead)), [.. buttons]));
    }

    private static void SayUnknown(ItemRef? named, string which, Turn turn)
    {
        if (named is not null) ProblemField.Unknown(null, named).Say(turn);
        else turn.Say(Folder, which);
    }

    private static string Text(Turn turn, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(turn.Language, Folder, key).Fill(holes);
}
