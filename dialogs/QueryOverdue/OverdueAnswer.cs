using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.QueryOverdue;

/// <summary>The overdue list, the list of what is soon due, or what is due within a period: the worst first.</summary>
internal sealed class OverdueAnswer(ILedgers ledgers, IProblemQueries problems, DueRows rows, LedgerTitles titles, LedgerMemory memory) : ILedgerAnswer
{
    private const string Folder = "QueryOverdue";

    /// <inheritdoc/>
    public string Intent => Folder;

    /// <inheritdoc/>
    public async Task ShowAsync(LedgerQuestion question, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var (language, today) = (turn.Language, titles.Today);
        var figures = await ledgers.CountDueAsync(question.Problems(turn.Speaker), today, rows.Window.LastDay(today), cancellationToken);
        var page = await problems.ListAsync(DueRows.FilterOf(question, turn.Speaker, today, rows.Window), question.Next, LedgerAnswers.PageSize, cancellationToken);
        var shown = question.Next + page.Items.Count;
        var more = page.Total - shown;
        turn.Say(new Answer(Title(question, figures, page.Total, language))
        {
            Rows = [.. page.Items.Select((p, i) => rows.Row(p, i + 1, language))],
            Notes = [.. Notes(question, figures, page.Total, more, language), .. UnreadNotes.Of(question, language)],
            Buttons = Buttons(question, figures, page.Total, more, language),
        }.ToReply(language), question.IsPersonal);
        await memory.RememberAsync(question with { Next = shown, Total = page.Total }, page.Items, context, cancellationToken);
    }

    private string Title(LedgerQuestion question, DueFigures figures, int total, SpokenLanguage language)
    {
        var (whose, time) = (titles.Of(question with { From = null, To = null, LeastLate = null, MostLate = null }, language), titles.Time(language));
        if (LedgerTitles.Late(question, language) is { Length: > 0 } late) return Text(language, total == 0 ? "NoneSoLate" : "SoLate", ("whose", whose), ("late", late), ("count", Wording.Number(total)), ("time", time));
        if (question.From is not null) return Text(language, total == 0 ? "NoneInPeriod" : "InPeriod", ("whose", whose), ("period", LedgerWords.Period(language, question.From, question.To)), ("count", Wording.Number(total)), ("time", time));
        return Text(
            language,
            question.IsSoon ? "SoonFigures" : figures.Overdue == 0 ? "NoneOverdue" : "Figures",
            ("whose", whose),
            ("overdue", Wording.Number(figures.Overdue)),
            ("soon", Wording.Number(figures.DueSoon)),
            ("days", Wording.Number(rows.Window.Days)),
            ("time", time));
    }

    private static IEnumerable<string> Notes(LedgerQuestion question, DueFigures figures, int total, int more, SpokenLanguage language)
    {
        if (more > 0) yield return LedgerWords.Text(language, "More", ("count", Wording.Number(more)));
        if (total > 0 || question is { From: not null } or { IsLate: true }) yield break;
        yield return figures.NextDue is { } next ? Text(language, "NextDue", ("date", Wording.Day(language, next))) : Text(language, "NothingDue");
    }

    private static string[] Buttons(LedgerQuestion question, DueFigures figures, int total, int more, SpokenLanguage language)
    {
        string[] buttons =
        [
            more > 0 ? LedgerWords.Text(language, "ButtonMore") : "",
            !question.IsSoon && question.From is null && figures.DueSoon > 0 ? Text(language, "ButtonSoon") : "",
            total > 0 ? LedgerWords.Text(language, "ButtonExport") : "",
        ];
        return [.. buttons.Where(b => b.Length > 0)];
    }

    private static string Text(SpokenLanguage language, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(language, Folder, key).Fill(holes);
}
