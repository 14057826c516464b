using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Export;

/// <summary>The three lists (三张清单) of the problems of a question, or the one of them that is asked for.</summary>
internal sealed class ProblemSheets(IProblemQueries problems, ILedgers ledgers, ProblemSelection selection, LedgerTitles titles)
{
    private const int MostRows = 200_000;

    /// <summary>The sheets.</summary>
    public async Task<IReadOnlyList<Sheet>> OfAsync(LedgerQuestion question, Turn turn, CancellationToken cancellationToken)
    {
        var found = (await problems.ListAsync(selection.Of(question, turn.Speaker), 0, MostRows, cancellationToken)).Items;
        return question.Items switch
        {
            LedgerItems.Measures => [await MeasuresAsync(found, question, turn, cancellationToken)],
            LedgerItems.Responsibilities => [Responsibilities(found, question, turn)],
            LedgerItems.ThreeLists => [Problems(found, question, turn), await MeasuresAsync(found, question, turn, cancellationToken), Responsibilities(found, question, turn)],
            _ => [Problems(found, question, turn)],
        };
    }

    private Sheet Problems(IReadOnlyList<Problem> found, LedgerQuestion question, Turn turn) => Make(("ProblemSheet", "ProblemColumns"), question, turn, found.Select((p, i) => (IReadOnlyList<object?>)
    [
        i + 1, p.Number.Value, titles.Branch(p.Branch.Value), p.Title, p.Facts.Source is { } source ? LedgerWords.Source(turn.Language, source) : null,
        ExportSheets.Text(turn.Language, p.Facts.Priority == ProblemPriority.Key ? "Key" : "Normal"), p.AddedAt == default || p.AddedAt == DateTimeOffset.UnixEpoch ? null : titles.Clock.DayOf(p.AddedAt),
        p.Facts.Responsible?.Name, p.Facts.Due, ProblemWording.State(turn.Language, p.Facts.State), p.DueOn(titles.Today) is { IsOverdue: true } late ? -late.DaysLeft : null,
    ]));

    private async Task<Sheet> MeasuresAsync(IReadOnlyList<Problem> found, LedgerQuestion question, Turn turn, CancellationToken cancellationToken)
    {
        var byNumber = found.ToDictionary(p => p.Number);
        var measures = await ledgers.ListMeasuresAsync(byNumber.Keys, cancellationToken);
        return Make(("MeasureSheet", "MeasureColumns"), question, turn, measures.Select((m, i) => (IReadOnlyList<object?>)
        [
            i + 1, m.Problem.Value, byNumber[m.Problem].Title, titles.Branch(byNumber[m.Problem].Branch.Value), m.Place, m.Text, m.Due, byNumber[m.Problem].Facts.Due, ProblemWording.State(turn.Language, byNumber[m.Problem].Facts.State),
        ]));
    }

    private Sheet Responsibilities(IReadOnlyList<Problem> found, LedgerQuestion question, Turn turn) => Make(("ResponsibilitySheet", "ResponsibilityColumns"), question, turn, found.Select((p, i) => (IReadOnlyList<object?>)
        [i + 1, p.Number.Value, p.Title, titles.Branch(p.Branch.Value), p.Facts.Responsible?.Name, p.Facts.Due, p.Facts.Pending?.NewDue, ProblemWording.State(turn.Language, p.Facts.State)]));

    private Sheet Make((string Sheet, string Columns) keys, LedgerQuestion question, Turn turn, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var name = ExportSheets.Text(turn.Language, keys.Sheet);
        return new Sheet(name, ExportSheets.Heading(name, question, turn, titles), ExportSheets.Columns(turn.Language, keys.Columns), [.. rows]);
    }
}
