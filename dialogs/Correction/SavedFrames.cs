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

/// <summary>The conversation, with its frame, in which a saved problem or measure is corrected.</summary>
internal sealed class SavedFrames(SavedProblems saved, IProblems problems, IProblemQueries queries, ProblemWording wording)
{
    private const string Folder = "Correction";
    private const int LongestButton = 40;

    /// <summary>Null when the message corrects neither.</summary>
    public async Task<(string Dialog, Frame Frame)?> OpenAsync(Turn turn, CancellationToken cancellationToken) => turn switch
    {
        { CorrectsMeasure: { Problem: { } problem, Measure: { } measure } mention } => (IntentNames.AddMeasure, SavedMeasures.OfCorrection(problem, measure, mention.IsRemoved, turn)),
        { CorrectsProblem: { } problem } => (IntentNames.AddProblem, saved.OfCorrection((await problems.FindAsync(problem, cancellationToken))!, turn.Speaker)),
        _ => null,
    };

    /// <summary>Says that it is not known which measure is meant, and offers those that there are: their buttons say the whole sentence again.</summary>
    public async Task SayUnknownAsync(MeasureMention mention, Turn turn, CancellationToken cancellationToken)
    {
        if (mention.Problem is not { } problem)
        {
            if (mention.Named is { } named) ProblemField.Unknown(null, named).Say(turn);
            else turn.Say(Folder, "MeasureOfWhich");
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

    private static string Text(Turn turn, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(turn.Language, Folder, key).Fill(holes);
}
