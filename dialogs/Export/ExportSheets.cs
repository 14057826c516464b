using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.QueryStats;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Ledgers;

namespace PairingBot.Dialogs.Export;

/// <summary>The sheets of a question: activities, figures or the lists of problems.</summary>
internal sealed class ExportSheets(ILedgers ledgers, ProblemSheets problems, FigureSheets figures, LedgerTitles titles, BranchesWithout without)
{
    private const string Folder = "Export";
    private const int MostRows = 200_000;

    /// <summary>The sheets, each under a heading with what it was narrowed by and the time that it stands for.</summary>
    public async Task<IReadOnlyList<Sheet>> OfAsync(LedgerQuestion question, Turn turn, CancellationToken cancellationToken)
    {
        if (question.Without is not null) return [await BranchesAsync(question, turn, cancellationToken)];
        var plan = StatsPlan.Of(question);
        if (question.Intent == "QueryStats" && plan is { Items: not null, By: not Grouping.None }) return [await figures.OfAsync(question, plan, turn, cancellationToken)];
        var ofActivities = question.Items == LedgerItems.Activities || (question.Items is null && plan.Items == LedgerItems.Activities) || question.Intent == "ListActivities";
        return ofActivities ? [await ActivitiesAsync(question, turn, cancellationToken)] : await problems.OfAsync(question, turn, cancellationToken);
    }

    /// <summary>The lines above the columns.</summary>
    public static string[] Heading(string name, LedgerQuestion question, Turn turn, LedgerTitles titles) =>
        [name, Text(turn.Language, "Narrowed", ("of", Filter(question, turn, titles))), titles.Time(turn.Language)];

    /// <summary>Whose, and all that narrows the rows.</summary>
    public static string Filter(LedgerQuestion question, Turn turn, LedgerTitles titles) =>
        string.Join(LedgerWords.Text(turn.Language, "Joint"), new[] { titles.Of(question, turn.Language), question is { Facet: Facets.Overdue } and ({ LeastLate: not null } or { MostLate: not null }) ? "" : LedgerWords.Facet(turn.Language, question.Facet) }.Where(p => p.Length > 0));

    /// <summary>Columns from a text: each with its width, parted by bars.</summary>
    public static Column[] Columns(SpokenLanguage language, string key) =>
        [.. Text(language, key).Split('|').Select(c => c.Split('*')).Select(c => new Column(c[0], int.Parse(c[1], System.Globalization.CultureInfo.InvariantCulture)))];

    /// <summary>A sentence of the folder.</summary>
    public static string Text(SpokenLanguage language, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(language, Folder, key).Fill(holes);

    private async Task<Sheet> ActivitiesAsync(LedgerQuestion question, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        var name = Text(language, "ActivitySheet");
        var held = await ledgers.ListActivitiesAsync(question.Activities(turn.Speaker), 0, MostRows, cancellationToken);
        IReadOnlyList<object?>[] rows =
        [
            .. held.Select((a, i) => (IReadOnlyList<object?>)
            [
                i + 1, a.Number.Value, a.Details.HeldOn, Wording.List(language, a.Details.Kinds.Select(k => LedgerWords.Pairing(language, k))), titles.Branch(a.Branch.Value),
                Wording.List(language, a.Details.Partners.Select(p => p.Name)), a.Details.Topic, a.Details.Venue, a.Details.Participants, a.Details.Problem?.Value, a.Details.Outcome,
            ]),
        ];
        return new Sheet(name, Heading(name, question, turn, titles), Columns(language, "ActivityColumns"), rows);
    }

    private async Task<Sheet> BranchesAsync(LedgerQuestion question, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        var name = Text(language, "BranchSheet", ("what", BranchesWithoutAnswer.What(question, language)));
        var (found, _) = await without.FindAsync(question, turn.Speaker, cancellationToken);
        return new Sheet(name, Heading(name, question, turn, titles), Columns(language, "BranchColumns"), [.. found.Select((b, i) => (IReadOnlyList<object?>)[i + 1, b.Name, LedgerWords.Kind(language, b.Kind)])]);
    }
}
