using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.ShowDetails;

/// <summary>The problems behind figures.</summary>
internal sealed class ProblemRowsAnswer(IProblemQueries problems, ProblemSelection selection, DueRows rows, LedgerTitles titles, LedgerMemory memory) : ILedgerAnswer
{
    private const string Folder = "ShowDetails";

    /// <inheritdoc/>
    public string Intent => Folder;

    /// <inheritdoc/>
    public async Task ShowAsync(LedgerQuestion question, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        var page = await problems.ListAsync(selection.Of(question, turn.Speaker), question.Next, LedgerAnswers.PageSize, cancellationToken);
        var shown = question.Next + page.Items.Count;
        turn.Say(new Answer(TextCatalog.Embedded.Find(language, Folder, "Title").Fill(("of", ProblemsPhrase.Of(question, titles, language)), ("count", Wording.Number(page.Total)), ("time", titles.Time(language))))
        {
            Rows = [.. page.Items.Select((p, i) => rows.Row(p, i + 1, language))],
            Notes = page.Total > shown ? [LedgerWords.Text(language, "More", ("count", Wording.Number(page.Total - shown)))] : [],
            Buttons = page.Total > shown ? [LedgerWords.Text(language, "ButtonMore"), LedgerWords.Text(language, "ButtonExport")] : page.Total > 0 ? [LedgerWords.Text(language, "ButtonExport")] : [],
        }.ToReply(language), question.IsPersonal);
        await memory.RememberAsync(question with { Next = shown, Total = page.Total, Items = LedgerItems.Problems }, page.Items, context, cancellationToken);
    }
}
