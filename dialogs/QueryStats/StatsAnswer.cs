using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Ledgers;

namespace PairingBot.Dialogs.QueryStats;

/// <summary>Figures with their totals and definitions, in pages of groups.</summary>
internal sealed class StatsAnswer(ILedgers ledgers, FiguresTable table, LedgerTitles titles, LedgerMemory memory) : ILedgerAnswer
{
    private const string Folder = "QueryStats";

    /// <inheritdoc/>
    public string Intent => Folder;

    /// <inheritdoc/>
    public async Task ShowAsync(LedgerQuestion question, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var plan = StatsPlan.Of(question);
        var (answer, groups) = question.Compares ? await ComparedAsync(question, plan, turn, cancellationToken) : plan.Items switch
        {
            LedgerItems.Activities => await ActivitiesAsync(question, plan, turn, cancellationToken),
            LedgerItems.Problems => await ProblemsAsync(question, plan, turn, cancellationToken),
            _ => await OverviewAsync(question, turn, cancellationToken),
        };
        answer = answer with { Notes = [.. answer.Notes, .. UnreadNotes.Of(question, turn.Language)] };
        var shown = Math.Min(question.Next + LedgerAnswers.PageSize, groups);
        turn.Say((groups <= shown ? answer : answer with { Notes = [LedgerWords.Text(turn.Language, "More", ("count", Wording.Number(groups - shown))), .. answer.Notes], Buttons = [LedgerWords.Text(turn.Language, "ButtonMore"), .. answer.Buttons] }).ToReply(turn.Language), question.IsPersonal);
        await memory.RememberAsync(question with { Next = shown, Total = groups }, context, cancellationToken);
    }

    private async Task<(Answer Answer, int Groups)> ActivitiesAsync(LedgerQuestion question, StatsPlan plan, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        var groups = plan.By == Grouping.None ? [] : await table.ActivitiesAsync(question, plan, turn.Speaker, cancellationToken);
        var total = plan.By is Grouping.None or Grouping.Kind ? await TotalAsync(question, turn.Speaker, cancellationToken) : new ActivityFigures("", groups.Sum(g => g.Count), groups.Sum(g => g.Participants));
        var first = FiguresTable.First(groups, question);
        var rows = first.Skip(question.Next).Take(LedgerAnswers.PageSize).Select((g, i) => new Row(
            Label(question.Next + i + 1, table.Name(g.Key, plan, language), language),
            Text(language, "ActivityRow", ("count", Wording.Number(g.Count)), ("share", LedgerWords.Share(language, total.Count == 0 ? null : (double)g.Count / total.Count)), ("people", Wording.Number(g.Participants)))));
        var title = Text(language, "Activities", ("of", titles.Of(question, language)), ("count", Wording.Number(total.Count)), ("people", Wording.Number(total.Participants)), ("time", titles.Time(language)));
        return (new Answer(title) { Rows = [.. rows], Notes = [.. FigureNotes.OfActivities(plan, language)], Buttons = Buttons(total.Count, language) }, first.Count);
    }

    private async Task<(Answer Answer, int Groups)> ProblemsAsync(LedgerQuestion question, StatsPlan plan, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        var groups = plan.By == Grouping.None ? [] : await table.ProblemsAsync(question, plan, turn.Speaker, cancellationToken);
        var total = plan.By is Grouping.None or Grouping.Responsible
            ? await ProblemTotalAsync(question, turn.Speaker, cancellationToken)
            : new ProblemFigures("", groups.Sum(g => g.Total), groups.Sum(g => g.SignedOff), groups.Sum(g => g.Overdue));
        var first = FiguresTable.First(groups, question, plan);
        var rows = first.Skip(question.Next).Take(LedgerAnswers.PageSize).Select((g, i) => new Row(Label(question.Next + i + 1, table.Name(g.Key, plan, language), language), Of(question, g, language)));
        var title = Text(language, "Problems", ("of", ProblemsPhrase.Of(question, titles, language)), ("figures", Of(question, total, language)), ("time", titles.Time(language)));
        var isOfPart = question.IsLate || question.Facet is not null; // of what is open nothing was signed off
        var period = question.From is null || isOfPart ? [] : new[] { await SignedOffAsync(question, turn, cancellationToken) };
        return (new Answer(title) { Rows = [.. rows], Notes = [.. FigureNotes.OfProblems(groups, total, language), .. period, .. isOfPart ? Array.Empty<string>() : [Text(language, "Definitions")]], Buttons = Buttons(total.Total, language) }, first.Count);
    }

    private async Task<(Answer Answer, int Groups)> OverviewAsync(LedgerQuestion question, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        var held = await TotalAsync(question, turn.Speaker, cancellationToken);
        var kinds = question.Kinds.Select(k => new Row(Text(language, "BranchesOf", ("kind", LedgerWords.Kind(language, k))), Text(language, "Count", ("count", Wording.Number(titles.Count(k))))));
        var activities = new Row(Text(language, "LabelActivities"), Text(language, "ActivityTotal", ("count", Wording.Number(held.Count)), ("people", Wording.Number(held.Participants))));
        var title = Text(language, "Overview", ("of", titles.Of(question, language)), ("time", titles.Time(language)));
        if (question.Kinds is not []) return (new Answer(title) { Rows = [.. kinds, activities], Buttons = Buttons(held.Count, language) }, 0);
        var total = await ProblemTotalAsync(question, turn.Speaker, cancellationToken);
        string[] notes = question.From is null ? [Text(language, "Definitions")] : [await SignedOffAsync(question, turn, cancellationToken), Text(language, "Definitions")];
        var problems = new Row(Text(language, question.From is null ? "LabelProblems" : "LabelProblemsAdded"), Figures(total, language));
        return (new Answer(title) { Rows = [activities, problems], Notes = notes, Buttons = Buttons(total.Total, language) }, 0);
    }

    /// <summary>Each of two periods with its own figures, and how many more or fewer that is.</summary>
    private async Task<(Answer Answer, int Groups)> ComparedAsync(LedgerQuestion question, StatsPlan plan, Turn turn, CancellationToken cancellationToken)
    {
        var (language, rows, totals, periods) = (turn.Language, new List<Row>(), new List<int>(), new List<string>());
        foreach (var one in question.Periods)
        {
            periods.Add(LedgerWords.Period(language, one.From, one.To));
            var label = Label(rows.Count + 1, periods[^1], language);
            if (plan.Items == LedgerItems.Activities)
            {
                var held = await TotalAsync(one, turn.Speaker, cancellationToken);
                totals.Add(held.Count);
                rows.Add(new Row(label, Text(language, "ActivityTotal", ("count", Wording.Number(held.Count)), ("people", Wording.Number(held.Participants)))));
            }
            else
            {
                var added = await ProblemTotalAsync(one, turn.Speaker, cancellationToken);
                totals.Add(added.Total);
                rows.Add(new Row(label, Text(language, "AddedAndSignedOff", ("figures", Of(one, added, language)), ("closed", Wording.Number(await CountSignedOffAsync(one, turn, cancellationToken))))));
            }
        }

        var title = Text(language, plan.Items == LedgerItems.Activities ? "ComparedActivities" : "ComparedProblems", ("of", plan.Items == LedgerItems.Activities ? titles.Of(question with { From = null, To = null }, language) : ProblemsPhrase.Of(question, titles, language)), ("time", titles.Time(language)));
        string[] notes = [.. await table.ComparedAsync(question, plan, turn, cancellationToken), Difference(totals[0], totals[1], plan, language), question.To > titles.Today && question.From <= titles.Today ? Text(language, "NotOver", ("period", periods[0])) : ""];
        return (new Answer(title) { Rows = rows, Notes = [.. notes.Where(n => n.Length > 0)], Buttons = [.. totals.Select((total, i) => total == 0 ? "" : Text(language, "ButtonDetailsOf", ("place", Wording.Number(i + 1)))).Where(b => b.Length > 0)] }, rows.Count);
    }

    private static string Difference(int now, int before, StatsPlan plan, SpokenLanguage language)
    {
        var key = (plan.Items == LedgerItems.Activities, Math.Sign(now - before)) switch
        {
            (_, 0) => "AsMany",
            (true, > 0) => "MoreActivities",
            (true, _) => "FewerActivities",
            (false, > 0) => "MoreProblems",
            _ => "FewerProblems",
        };
        if (now == before) return Text(language, key);
        var rate = before == 0 ? Text(language, "NoRate") : LedgerWords.Share(language, Math.Abs(now - before) / (double)before);
        return Text(language, key, ("count", Wording.Number(Math.Abs(now - before))), ("rate", rate));
    }

    private async Task<int> CountSignedOffAsync(LedgerQuestion question, Turn turn, CancellationToken cancellationToken) =>
        await ledgers.CountProblemsAsync(question.SignedOff(turn.Speaker, titles.Clock), Grouping.None, titles.Today, cancellationToken) is [var some] ? some.Total : 0;

    private async Task<string> SignedOffAsync(LedgerQuestion question, Turn turn, CancellationToken cancellationToken)
    {
        var closed = await CountSignedOffAsync(question, turn, cancellationToken);
        return Text(turn.Language, "SignedOffWithin", ("period", LedgerWords.Period(turn.Language, question.From, question.To)), ("count", Wording.Number(closed)));
    }

    private async Task<ActivityFigures> TotalAsync(LedgerQuestion question, Speaker speaker, CancellationToken cancellationToken) =>
        await ledgers.CountActivitiesAsync(question.Activities(speaker), Grouping.None, cancellationToken) is [var all] ? all : new ActivityFigures("", 0, 0);

    private async Task<ProblemFigures> ProblemTotalAsync(LedgerQuestion question, Speaker speaker, CancellationToken cancellationToken) =>
        await ledgers.CountProblemsAsync(question.Added(speaker, titles.Clock), Grouping.None, titles.Today, cancellationToken) is { Count: > 0 } all ? all[0] : new ProblemFigures("", 0, 0, 0);

    private static string[] Buttons(int total, SpokenLanguage language) => total == 0 ? [] : [Text(language, "ButtonDetails"), LedgerWords.Text(language, "ButtonExport")];

    private static string Label(int place, string name, SpokenLanguage language) => Text(language, "Label", ("place", Wording.Number(place)), ("name", name));

    /// <summary>Of what is overdue there is only how many: the rates would be of nothing but that.</summary>
    private static string Of(LedgerQuestion question, ProblemFigures figures, SpokenLanguage language) =>
        question.IsLate || question.Facet == Facets.Overdue ? Text(language, "Count", ("count", Wording.Number(figures.Total)))
        : question.Facet == Facets.Open ? Text(language, "OpenFigures", ("total", Wording.Number(figures.Total)), ("overdue", Wording.Number(figures.Overdue)))
        : Figures(figures, language);

    private static string Figures(ProblemFigures figures, SpokenLanguage language) => Text(
        language,
        "Figures",
        ("total", Wording.Number(figures.Total)),
        ("closed", Wording.Number(figures.SignedOff)),
        ("rate", LedgerWords.Share(language, figures.CompletionRate)),
        ("overdue", Wording.Number(figures.Overdue)),
        ("late", LedgerWords.Share(language, figures.OverdueRate)));

    private static string Text(SpokenLanguage language, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(language, Folder, key).Fill(holes);
}
