using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Problems;
using PairingBot.Language.Queries;

namespace PairingBot.Dialogs.Problems;

/// <summary>Shows lists of problems in pages of ten, and remembers what was shown.</summary>
internal sealed class ProblemLists(IProblemQueries queries, ILedgers ledgers, ProblemAnswers answers, ProblemSelection selection, ConversationMemory memory)
{
    private const int PageSize = 10;

    /// <summary>Shows another page; false when there is no such page.</summary>
    public async Task<bool> TryTurnAsync(ListShown list, PageTurn to, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (to.SkipIn(list.Next, list.Total, PageSize) is not { } skip) return false;
        await ShowAsync(list with { Next = skip }, turn, context, cancellationToken);
        return true;
    }

    /// <summary>Shows the next page of a list; from the beginning when nothing of it was shown.</summary>
    public async Task ShowAsync(ListShown list, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var page = await queries.ListAsync(selection.Of(list.AsQuestion(), turn.Speaker), list.Next, PageSize, cancellationToken);
        if (page.Items is [])
        {
            turn.Say(Reply.Text(string.Join('\n', UnreadNotes.Of(list.AsQuestion(), turn.Language).Prepend(ProblemWording.Text(turn.Language, "ListEmpty", ("title", list.Title), ("time", answers.Time(turn.Language))))), []), list.IsPersonal);
            if (!turn.IsInGroup) await memory.WriteShownAsync(context, new ProblemsShown { Question = list.AsQuestion() }, cancellationToken);
            return;
        }

        var shown = list.Next + page.Items.Count;
        string[] lines =
        [
            ProblemWording.Text(turn.Language, "ListTitle", ("title", list.Title), ("count", Wording.Number(page.Total)), ("time", answers.Time(turn.Language))),
            .. await LinesAsync(list, page.Items, turn.Language, cancellationToken),
            .. shown < page.Total ? [ProblemWording.Text(turn.Language, "ListMore", ("count", Wording.Number(page.Total - shown)))] : Array.Empty<string>(),
            .. UnreadNotes.Of(list.AsQuestion(), turn.Language),
        ];
        turn.Say(Reply.Text(string.Join('\n', lines), shown < page.Total ? [ProblemWording.Text(turn.Language, "ButtonMore")] : []), list.IsPersonal);
        var remembered = new ProblemsShown { Last = page is { Total: 1, Items: [var only] } ? only.Number.Value : null, Listed = [.. page.Items.Select(p => p.Number.Value)], List = list with { Next = shown, Total = page.Total }, Question = list.AsQuestion() };
        turn.Report.NoteAnswered(remembered.Listed);
        if (turn.IsInGroup && list.IsPersonal) return; // the group has not seen it
        await memory.WriteShownAsync(context, remembered, cancellationToken);
    }

    private async Task<IEnumerable<string>> LinesAsync(ListShown list, IReadOnlyList<Problem> problems, SpokenLanguage language, CancellationToken cancellationToken)
    {
        var lines = problems.Select((p, i) => answers.Line(p, i + 1, language));
        if (!list.HasMeasures) return lines;
        var measures = (await ledgers.ListMeasuresAsync([.. problems.Select(p => p.Number)], cancellationToken)).ToLookup(m => m.Problem);
        return lines.Zip(problems, (line, problem) => string.Join('\n', ProblemAnswers.Measures(measures[problem.Number], language).Prepend(line)));
    }

    /// <summary>Tells of problems one by one.</summary>
    public async Task TellAsync(IReadOnlyList<Problem> problems, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        foreach (var problem in problems) turn.Say(await answers.TellAsync(problem, turn.Language, cancellationToken));
        turn.Report.NoteAnswered(problems.Select(p => p.Number.Value));
        var shown = await memory.ReadShownAsync(context, cancellationToken);
        // 看看第一个, and then 第二个呢: the list that one of was looked at still stands.
        var remembered = problems is [var one] && shown is { AsksWhich: false } && shown.Listed.Contains(one.Number.Value)
            ? shown with { Last = one.Number.Value, Activity = null, Written = null }
            : new ProblemsShown { Last = problems is [var only] ? only.Number.Value : null, Listed = [.. problems.Select(p => p.Number.Value)] };
        await memory.WriteShownAsync(context, remembered, cancellationToken);
    }
}
