using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Intents;
using PairingBot.Language.Problems;

namespace PairingBot.Dialogs.Problems;

/// <summary>
/// A change of each problem on the list that was shown last, or of all that are overdue in the speaker's branch, with some of them left out:
/// 都延到下周五，难题5除外; 把逾期的都延到下周五. Which they are, the summary shows.
/// </summary>
internal sealed class AllOfThem(ConversationMemory memory, IProblems problems, IProblemQueries queries, IUtteranceRecognizer recognizer, OrganisationClock clock)
{
    private const int Most = 20;

    /// <summary>Gives the message the problems that it is of; false when it says something else.</summary>
    public async Task<bool> ReadAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var text = turn.Heard.Text;
        if (EachOfThem.IsAgreement(text)) return await AgreeAsync(turn, context, cancellationToken);
        if (turn.Heard.Also is not [] || !EachOfThem.Is(text) || EachOfThem.IsOfOthers(text)) return false;
        var outs = LeftOut.In(text);
        var group = EachOfThem.Overdue(text);
        var heard = outs is [] && group is null ? turn.Heard : recognizer.Recognize(Without(text, [.. outs, .. group is { } mark ? [mark] : Array.Empty<(int, int)>()]), new RecognitionContext(clock.Now));
        if (heard.Intent is not (IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.RequestClose) || heard.Also is not []) return false;
        if (heard.Slots[SlotNames.ProblemRef] is not null || heard.Slots[SlotNames.Branch] is not null) return false;
        var all = group is null ? await ShownAsync(context, cancellationToken) : await OverdueAsync(turn, cancellationToken);
        if (all is []) return group is not null && ShowOverdue(turn);
        if (Excluded(outs, text, all) is not { } excluded || all.Except(excluded).ToList() is not [_, ..] left || (group is null && all.Count < 2)) return false;
        heard.Slots[SlotNames.ProblemRef] = new RefsSlot([.. left.Select(p => new ItemRef.Numbered(p.Number.Value))], 0, 1);
        turn.Heard = heard;
        return true;
    }

    /// <summary>都同意, after a list: what of it does not wait for an answer is told when it is read.</summary>
    private async Task<bool> AgreeAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (await ShownAsync(context, cancellationToken) is not { Count: > 1 } all) return false;
        turn.Heard = turn.Heard with { Intent = IntentNames.ApproveClose, Slots = new SlotValues { [SlotNames.ProblemRef] = new RefsSlot([.. all.Select(p => new ItemRef.Numbered(p.Number.Value))], 0, 1) }, Alternatives = [] };
        return true;
    }

    /// <summary>None, or too many for once: which they are is shown instead.</summary>
    private static bool ShowOverdue(Turn turn)
    {
        turn.Heard = new Recognition(turn.Heard.Text, IntentNames.QueryOverdue, 1, []);
        return true;
    }

    /// <summary>The same length as the text, so that the places of what is said stay.</summary>
    private static string Without(string text, IEnumerable<(int Start, int Length)> marks)
    {
        var rest = text.ToCharArray();
        foreach (var (start, length) in marks) Array.Fill(rest, ' ', start, length);
        return new string(rest).TrimEnd(' ', ',', '\uFF0C');
    }

    /// <summary>What is left out; null when one of it is not on the list.</summary>
    private List<Problem>? Excluded(IReadOnlyList<(int Start, int Length)> outs, string text, IReadOnlyList<Problem> all)
    {
        var excluded = new List<Problem>();
        foreach (var (start, length) in outs)
        {
            var clause = text.Substring(start, length);
            if (LeftOut.IsTheRest(clause)) continue;
            if (recognizer.Recognize(clause, new RecognitionContext(clock.Now, IntentNames.SetDueDate)).Slots[SlotNames.ProblemRef] is not RefsSlot { Items: var items }) return null;
            foreach (var item in items)
            {
                if (Find(item, all) is not { } problem) return null;
                excluded.Add(problem);
            }
        }

        return excluded;
    }

    private static Problem? Find(ItemRef item, IReadOnlyList<Problem> all) => item switch
    {
        ItemRef.Numbered numbered => all.FirstOrDefault(p => p.Number.Value == numbered.Number),
        ItemRef.Placed placed when placed.IndexIn(all.Count) is { } at => all[at],
        ItemRef.Titled titled when all.Where(p => p.Title.Contains(titled.Words, StringComparison.Ordinal)).ToList() is [var only] => only,
        _ => null,
    };

    /// <summary>The list, as long as nothing else was spoken of since.</summary>
    private async Task<IReadOnlyList<Problem>> ShownAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (await memory.ReadShownAsync(context, cancellationToken) is not { Last: null, Written: null, AsksWhich: false } shown) return [];
        var listed = new List<Problem>();
        foreach (var number in shown.Listed)
            if (await problems.FindAsync(new ProblemNumber(number), cancellationToken) is { TakenBackAt: null } problem) listed.Add(problem);
        return listed;
    }

    private async Task<IReadOnlyList<Problem>> OverdueAsync(Turn turn, CancellationToken cancellationToken)
    {
        var overdue = await queries.ListAsync(
            new ProblemFilter { Branches = [turn.Speaker.Branch.Id], States = [ProblemState.Proposed, ProblemState.Confirmed, ProblemState.InProgress], DueBefore = clock.Today }, 0, Most, cancellationToken);
        return overdue.Total > Most ? [] : overdue.Items;
    }
}
