using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.QueryStats;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Ledgers;

namespace PairingBot.Dialogs.Export;

/// <summary>The sheet of figures: the groups that were shown, with the same columns, and all of them counted once.</summary>
internal sealed class FigureSheets(ILedgers ledgers, FiguresTable table, LedgerTitles titles)
{
    /// <summary>The sheet.</summary>
    public async Task<Sheet> OfAsync(LedgerQuestion question, StatsPlan plan, Turn turn, CancellationToken cancellationToken)
    {
        if (plan.Items == LedgerItems.Activities)
        {
            var held = FiguresTable.First(await table.ActivitiesAsync(question, plan, turn.Speaker, cancellationToken), question);
            var allHeld = await ledgers.CountActivitiesAsync(question.Activities(turn.Speaker), Grouping.None, cancellationToken) is [var all] ? all : new ActivityFigures("", 0, 0);
            return Make("ActivityFigureColumns", FigureNotes.OfActivities(plan, turn.Language), held, allHeld, g => g.Key, g => [g.Count, g.Participants]);
        }

        var groups = await table.ProblemsAsync(question, plan, turn.Speaker, cancellationToken);
        var total = await ledgers.CountProblemsAsync(question.Added(turn.Speaker, titles.Clock), Grouping.None, titles.Today, cancellationToken) is [var some] ? some : new ProblemFigures("", 0, 0, 0);
        var (columns, cells) = ColumnsOf(question, turn);
        return Make(columns, FigureNotes.OfProblems(groups, total, turn.Language), FiguresTable.First(groups, question, plan), total, g => g.Key, cells);

        Sheet Make<T>(string columns, IEnumerable<string> notes, IReadOnlyList<T> figures, T total, Func<T, string> key, Func<T, object?[]> cells)
        {
            var name = ExportSheets.Text(turn.Language, "FiguresSheet");
            IReadOnlyList<object?>[] rows = [.. figures.Select((g, i) => (IReadOnlyList<object?>)[i + 1, table.Name(key(g), plan, turn.Language), .. cells(g)])];
            return new Sheet(name, [.. ExportSheets.Heading(name, question, turn, titles), .. notes], ExportSheets.Columns(turn.Language, columns), rows) { Total = [null, ExportSheets.Text(turn.Language, "Total"), .. cells(total)] };
        }
    }

    /// <summary>Of what is open or overdue only that is told, as in the chat.</summary>
    private static (string Columns, Func<ProblemFigures, object?[]> Cells) ColumnsOf(LedgerQuestion question, Turn turn) => question switch
    {
        { IsLate: true } or { Facet: Facets.Overdue } => ("OverdueFigureColumns", g => [g.Total]),
        { Facet: Facets.Open } => ("OpenFigureColumns", g => [g.Total, g.Overdue]),
        _ => ("ProblemFigureColumns", g => [g.Total, g.SignedOff, LedgerWords.Share(turn.Language, g.CompletionRate), g.Overdue, LedgerWords.Share(turn.Language, g.OverdueRate)]),
    };
}
