using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Queries;

namespace PairingBot.Dialogs.QueryStatus;

/// <summary>Says who urged a problem, how often and when (谁催过难题12), or which problems were urged.</summary>
internal sealed class UrgingAnswers(IProblemQueries queries, ProblemReferences references, ConversationMemory memory, OrganisationClock clock)
{
    private const int MostEvents = 1000;
    private const int MostShown = 10;
    private static readonly string[] Which = SharedWords.Read("WordsWhichUrged", "QueryStatus");
    private static readonly string[] Mine = SharedWords.Read("WordsUrgedByMe", "QueryStatus");

    /// <summary>Answers such a question; false for another.</summary>
    public async Task<bool> TrySayAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (!UrgingQuestions.Is(turn.Heard.Text)) return false;
        if (!turn.Heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) || await IsNoTitleAsync(refs, context, cancellationToken))
        {
            if (SharedWords.AreIn(turn.Heard.Text, Mine) || SharedWords.AreIn(turn.Heard.Text, Which) || await references.LastAsync(context, cancellationToken) is not { } last) await ListAsync(turn, context, cancellationToken);
            else turn.Say(Reply.Text(await TellAsync(last, turn.Language, cancellationToken), []));
            return true;
        }

        foreach (var item in refs.Items)
        {
            if (await references.FindAsync(item, null, context, cancellationToken) is not [var problem, ..])
            {
                ProblemField.Unknown(SlotNames.ProblemRef, item).Say(turn);
                continue;
            }

            turn.Say(Reply.Text(await TellAsync(problem, turn.Language, cancellationToken), []));
            turn.Report.NoteAnswered([problem.Number.Value]);
            if (refs.Items.Count == 1) await memory.WriteShownAsync(context, new ProblemsShown { Last = problem.Number.Value, Listed = [problem.Number.Value] }, cancellationToken);
        }

        return true;
    }

    /// <summary>上次什么时候催的: words that only might be a title, and are none.</summary>
    private async Task<bool> IsNoTitleAsync(RefsSlot refs, ITurnContext context, CancellationToken cancellationToken) =>
        refs.Items is [ItemRef.Titled titled] && await references.FindAsync(titled, null, context, cancellationToken) is [];

    /// <summary>Those of the speaker's scope that were urged, or all that he or she urged.</summary>
    private async Task ListAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var isMine = SharedWords.AreIn(turn.Heard.Text, Mine);
        var branches = isMine ? [] : Scopes.BranchesOf(Scopes.DefaultOf(turn.Speaker), turn.Speaker);
        var filter = new ProblemFilter { Branches = [.. branches.Select(b => new BranchId(b))], IsUrged = true, UrgedBy = isMine ? turn.Speaker.Id : null };
        var page = await queries.ListAsync(filter, 0, MostShown, cancellationToken);
        if (page.Items is [])
        {
            turn.Say(Reply.Text(Text(turn.Language, isMine ? "UrgedNoneByYou" : "UrgedNone"), []), isMine);
            return;
        }

        List<string> lines = [Text(turn.Language, isMine ? "UrgedByYou" : "UrgedProblems", ("count", Wording.Number(page.Total)))];
        foreach (var problem in page.Items) lines.Add(await TellAsync(problem, turn.Language, cancellationToken));
        turn.Say(Reply.Text(string.Join('\n', lines), []), isMine);
        if (!(isMine && turn.IsInGroup)) await memory.WriteShownAsync(context, new ProblemsShown { Listed = [.. page.Items.Select(p => p.Number.Value)] }, cancellationToken);
    }

    private async Task<string> TellAsync(Problem problem, SpokenLanguage language, CancellationToken cancellationToken)
    {
        var urged = (await queries.EventsAsync(problem.Number, MostEvents, cancellationToken)).Where(e => e.Kind == ProblemEventKind.Urged).ToList();
        Hole name = ("problem", ProblemField.Name(problem, language));
        if (urged is []) return Text(language, "NeverUrged", name);
        var times = Wording.List(language, urged.Take(MostShown).Select(e => Text(language, "UrgedOnce", ("date", Wording.Day(language, clock.DayOf(e.At))), ("time", Wording.Time(TimeOnly.FromDateTime(clock.At(e.At)), null)), ("by", e.ByName))));
        return Text(language, urged.Count == 1 ? "UrgedOneTime" : "UrgedTimes", name, ("count", Wording.Number(urged.Count)), ("times", times));
    }

    private static string Text(SpokenLanguage language, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(language, "QueryStatus", key).Fill(holes);
}
