using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Problems;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>最近有什么动静: what was held, put on the list, gone on with and signed off within the last days, for those whom the person is there for.</summary>
internal sealed class News(ILedgers ledgers, IProblemQueries problems, DueRows rows, LedgerTitles titles, LedgerMemory memory)
{
    private const int Days = 7;
    private const int MostRows = 5;

    /// <summary>Tells it.</summary>
    public async Task ShowAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var (language, speaker, scope) = (turn.Language, turn.Speaker, Scopes.DefaultOf(turn.Speaker));
        var question = new LedgerQuestion(IntentNames.QueryStats) { Scope = scope, Branches = Scopes.BranchesOf(scope, speaker), From = titles.Today.AddDays(1 - Days), To = titles.Today };
        var (shown, listed) = (new List<Row>(), new List<Problem>());
        await AddActivitiesAsync(shown, question, turn, cancellationToken);
        foreach (var (key, filter) in new[] { ("NewsAdded", question.Added(speaker, titles.Clock)), ("NewsProgress", question.Progressed(speaker, titles.Clock)), ("NewsSignedOff", question.SignedOff(speaker, titles.Clock)) })
        {
            var page = await problems.ListAsync(filter, 0, MostRows, cancellationToken);
            if (page.Items is []) continue;
            shown.Add(new Row(LedgerWords.Text(language, key, ("count", Wording.Number(page.Total))), ""));
            shown.AddRange(page.Items.Select((p, i) => rows.Row(p, listed.Count + i + 1, language)));
            listed.AddRange(page.Items);
        }

        turn.Say(new Answer(LedgerWords.Text(language, shown is [] ? "NoNews" : "News", ("of", titles.Of(question with { From = null, To = null }, language)), ("time", titles.Time(language)))) { Rows = shown }.ToReply(language));
        await memory.RememberAsync(question, listed, context, cancellationToken);
    }

    private async Task AddActivitiesAsync(List<Row> shown, LedgerQuestion question, Turn turn, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        var held = await ledgers.CountActivitiesAsync(question.Activities(turn.Speaker), Grouping.None, cancellationToken) is [var all] ? all.Count : 0;
        if (held == 0) return;
        shown.Add(new Row(LedgerWords.Text(language, "NewsActivities", ("count", Wording.Number(held))), ""));
        foreach (var activity in await ledgers.ListActivitiesAsync(question.Activities(turn.Speaker), 0, MostRows, cancellationToken))
            shown.Add(new Row(
                LedgerWords.Text(language, "NewsActivity", ("number", Wording.Number(activity.Number.Value))),
                LedgerWords.Text(language, "NewsTopic", ("date", Wording.Day(language, activity.Details.HeldOn)), ("branch", titles.Branch(activity.Branch.Value)), ("topic", activity.Details.Topic))));
    }
}
