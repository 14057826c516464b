using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;
using PairingBot.Domain.History;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Undo;

/// <summary>Takes the last step of a problem back, and tells what of it is again as it was.</summary>
internal sealed class ProblemUndoing(ProblemService service, IProblems problems, IProblemQueries queries)
{
    private const string Folder = "Undo";

    /// <summary>What came of it, and what changed back; that is empty where nothing shown did.</summary>
    public async Task<(ProblemUndoOutcome Outcome, string Changes)> UndoAsync(Speaker speaker, ProblemNumber number, int version, Origin origin, SpokenLanguage language, CancellationToken cancellationToken)
    {
        var before = (await problems.FindAsync(number, cancellationToken))?.Facts;
        var step = await problems.FindStepAsync(number, version, cancellationToken);
        var added = step?.Kind == ProblemEventKind.MeasureAdded ? (await queries.MeasuresAsync(number, cancellationToken)).FirstOrDefault(m => m.Version == version) : null;
        var ended = await problems.FindMeasureEndedAsync(number, version, cancellationToken);
        var outcome = await service.UndoAsync(speaker, number, version, origin, cancellationToken);
        var after = (await problems.FindAsync(number, cancellationToken))?.Facts;
        return (outcome, outcome == ProblemUndoOutcome.Undone && before is not null && after is not null ? Wording.List(language, [.. Changed(before, after, language), .. Restored(step?.Was, added, ended, language)]) : "");
    }

    /// <summary>The latest of several steps that did one of these to a problem, with those before it whose words it only wrote anew; empty when none did.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<Written>>> StepsAsync(IReadOnlyList<IReadOnlyList<Written>> steps, ProblemEventKind[] part, CancellationToken cancellationToken)
    {
        var found = new List<IReadOnlyList<Written>>();
        foreach (var step in steps)
        {
            foreach (var written in step.Where(w => w is { Kind: WrittenKind.Problem, Version: not null }))
            {
                if (await problems.FindEventAsync(new ProblemNumber(written.Number), written.Version!.Value, cancellationToken) is not { } happened || !part.Contains(happened.Kind)) continue;
                found.Add(step);
                if (happened.Was is null) return found;
                break;
            }
        }

        return found;
    }

    private static IEnumerable<string> Changed(ProblemFacts before, ProblemFacts after, SpokenLanguage language)
    {
        if (before.Title != after.Title) yield return Text(language, "TitleBack", ("value", after.Title));
        if (before.State != after.State) yield return Text(language, "StateBack", ("value", ProblemWording.State(language, after.State)));
        if (before.Due != after.Due) yield return Text(language, "DueBack", ("value", after.Due is { } due ? Wording.Day(language, due) : ProblemWording.Text(language, "NoDue")));
        if (before.Responsible != after.Responsible) yield return Text(language, "ResponsibleBack", ("value", after.Responsible?.Name ?? ProblemWording.Text(language, "Nobody")));
        if (before.Pending?.NewDue is { } asked && after.Pending?.NewDue is null) yield return Text(language, "ExtensionBack", ("value", Wording.Day(language, asked)));
        if (before.Measures != after.Measures) yield return Text(language, "MeasuresBack", ("value", Wording.Number(after.Measures)));
    }

    /// <summary>What becomes of the words and the measure that the step brought, and of those that it had replaced.</summary>
    private static IEnumerable<string> Restored(string? words, Measure? added, Measure? measure, SpokenLanguage language)
    {
        if (added is not null) yield return Text(language, "MeasureGone", ("measure", ProblemAnswers.Line(added, language)));
        if (words is not null) yield return Text(language, "WordsBack", ("value", words));
        if (measure is not null) yield return Text(language, "MeasureBack", ("measure", ProblemAnswers.Line(measure, language)));
    }

    private static string Text(SpokenLanguage language, string key, Hole hole) => TextCatalog.Embedded.Find(language, Folder, key).Fill(hole);
}
