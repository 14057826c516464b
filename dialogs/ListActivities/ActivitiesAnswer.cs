using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Pairings;

namespace PairingBot.Dialogs.ListActivities;

/// <summary>A list of activities with its totals, the latest first.</summary>
internal sealed class ActivitiesAnswer(ILedgers ledgers, LedgerTitles titles, LedgerMemory memory) : ILedgerAnswer
{
    private const string Folder = "ListActivities";

    /// <inheritdoc/>
    public string Intent => Folder;

    /// <inheritdoc/>
    public async Task ShowAsync(LedgerQuestion question, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        var totals = await ledgers.CountActivitiesAsync(question.Activities(turn.Speaker), Grouping.None, cancellationToken);
        var page = await ledgers.ListActivitiesAsync(question.Activities(turn.Speaker), question.Next, LedgerAnswers.PageSize, cancellationToken);
        var total = totals is [var all] ? all : new ActivityFigures("", 0, 0);
        var shown = question.Next + page.Count;
        var more = total.Count - shown;
        turn.Say(new Answer(Title(question, total, language))
        {
            Rows = [.. page.Select((a, i) => RowOf(a, i + 1, language))],
            Notes = [.. more > 0 ? [LedgerWords.Text(language, "More", ("count", Wording.Number(more)))] : Array.Empty<string>(), .. UnreadNotes.Of(question, language)],
            Buttons = Buttons(question, total.Count, more, language),
        }.ToReply(language), question.IsPersonal);
        await memory.RememberAsync(question with { Next = shown, Total = total.Count, Items = LedgerItems.Activities }, page, context, cancellationToken);
    }

    private string Title(LedgerQuestion question, ActivityFigures total, SpokenLanguage language) => Text(
        language,
        total.Count == 0 ? "None" : "Title",
        ("of", titles.Of(question, language)),
        ("count", Wording.Number(total.Count)),
        ("people", Wording.Number(total.Participants)),
        ("time", titles.Time(language)));

    private Row RowOf(PairingActivity activity, int place, SpokenLanguage language)
    {
        var details = activity.Details;
        var partners = Wording.List(language, details.Partners.Select(p => p.Branch is { } id && titles.Branch(id.Value) is { Length: > 0 } name ? name : p.Name));
        var label = Text(language, "Label", ("place", Wording.Number(place)), ("number", Wording.Number(activity.Number.Value)));
        return new Row(label, Text(
            language,
            details.Participants is null ? "RowWithoutPeople" : "Row",
            ("date", Wording.Day(language, details.HeldOn)),
            ("branch", titles.Branch(activity.Branch.Value)),
            ("partners", partners),
            ("topic", details.Topic),
            ("people", Wording.Number(details.Participants ?? 0))));
    }

    private static string[] Buttons(LedgerQuestion question, int total, int more, SpokenLanguage language)
    {
        string[] buttons =
        [
            more > 0 ? LedgerWords.Text(language, "ButtonMore") : "",
            total > 0 ? LedgerWords.Text(language, "ButtonExport") : "",
            question.Branches is not [] ? LedgerWords.Text(language, "ButtonAll") : "",
        ];
        return [.. buttons.Where(b => b.Length > 0)];
    }

    private static string Text(SpokenLanguage language, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(language, Folder, key).Fill(holes);
}
