using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.MyBranch;

/// <summary>The first screen of a secretary: the branch's figures, what is overdue, what is due this week, and what waits to be decided.</summary>
internal sealed class MyBranchDialog(ILedgers ledgers, IProblemQueries problems, DueRows rows, LedgerTitles titles, LedgerMemory memory) : SideQuestion
{
    private const int MostRows = 5;
    private const int DaysOfWeek = 7;

    /// <inheritdoc/>
    protected override async Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var (language, today, branch) = (turn.Language, titles.Today, turn.Speaker.Branch);
        var question = new LedgerQuestion(Id) { Scope = Scopes.MyBranch, Branches = [branch.Id.Value], Items = LedgerItems.Problems };
        var open = question.Problems(turn.Speaker) with { States = DueRows.OpenStates };
        var monday = today.AddDays(DaysOfWeek - (((int)today.DayOfWeek + 6) % DaysOfWeek));
        var parts = new Parts(rows, language);
        var overdue = await problems.ListAsync(open with { DueBefore = today }, 0, MostRows, cancellationToken);
        var week = await problems.ListAsync(open with { DueFrom = today, DueBefore = monday }, 0, MostRows, cancellationToken);
        parts.Add("Overdue", overdue);
        parts.Add("DueThisWeek", week);
        var waiting = ProblemRules.AwaitingDecisionOf(turn.Speaker) is { } decisions ? await problems.ListAsync(decisions, 0, MostRows, cancellationToken) : new Page<Problem>([], 0);
        if (!turn.IsInGroup) parts.Add("WaitsForMe", waiting);
        turn.Say(new Answer(Text(language, "Title", ("branch", branch.Name), ("time", titles.Time(language))))
        {
            Rows = [.. await FiguresAsync(question, turn, cancellationToken), .. parts.Rows],
            Buttons = [Text(language, "ButtonOverdue"), Text(language, "ButtonActivities"), LedgerWords.Text(language, "ButtonExport")],
        }.ToReply(language));
        if (turn.IsInGroup) SayWaiting(waiting, turn);
        await memory.RememberAsync(question, parts.Listed, context, cancellationToken);
    }

    /// <summary>What waits for the person is for the person alone.</summary>
    private void SayWaiting(Page<Problem> waiting, Turn turn)
    {
        if (waiting.Items is []) return;
        var language = turn.Language;
        turn.Say(new Answer(Text(language, "WaitsForMe", ("count", Wording.Number(waiting.Total)))) { Rows = [.. waiting.Items.Select((p, i) => rows.Row(p, i + 1, language))] }.ToReply(language), isPersonal: true);
    }

    private async Task<IReadOnlyList<Row>> FiguresAsync(LedgerQuestion question, Turn turn, CancellationToken cancellationToken)
    {
        var (language, today) = (turn.Language, titles.Today);
        var all = await ledgers.CountProblemsAsync(question.Problems(turn.Speaker), Grouping.None, today, cancellationToken);
        var due = await ledgers.CountDueAsync(question.Problems(turn.Speaker), today, rows.Window.LastDay(today), cancellationToken);
        var asked = await problems.ListAsync(question.Problems(turn.Speaker) with { IsPending = true }, 0, 1, cancellationToken);
        var year = await ledgers.CountActivitiesAsync(question.Activities(turn.Speaker) with { From = new DateOnly(today.Year, 1, 1), To = today }, Grouping.None, cancellationToken);
        var figures = all is [var some] ? some : new ProblemFigures("", 0, 0, 0);
        return
        [
            new Row(Text(language, "LabelProblems"), Text(language, "Problems", ("total", Wording.Number(figures.Total)), ("closed", Wording.Number(figures.SignedOff)), ("rate", LedgerWords.Share(language, figures.CompletionRate)), ("asked", Wording.Number(asked.Total)))),
            new Row(Text(language, "LabelDue"), Text(language, "Due", ("overdue", Wording.Number(due.Overdue)), ("soon", Wording.Number(due.DueSoon)), ("days", Wording.Number(rows.Window.Days)))),
            new Row(Text(language, "LabelActivities"), Text(language, "Activities", ("count", Wording.Number(year is [var held] ? held.Count : 0)))),
        ];
    }

    private string Text(SpokenLanguage language, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(language, Id, key).Fill(holes);

    /// <summary>The lists of the screen; their rows are counted through, so that 第二个 is clear.</summary>
    private sealed class Parts(DueRows rows, SpokenLanguage language)
    {
        public List<Row> Rows { get; } = [];

        public List<Problem> Listed { get; } = [];

        public void Add(string key, Page<Problem> page)
        {
            if (page.Items is []) return;
            Rows.Add(new Row(TextCatalog.Embedded.Find(language, "MyBranch", key).Fill(("count", Wording.Number(page.Total))), ""));
            foreach (var problem in page.Items)
            {
                Listed.Add(problem);
                Rows.Add(rows.Row(problem, Listed.Count, language));
            }
        }
    }
}
