using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Problems;

/// <summary>
/// A change of each problem on the list that was shown, or of all that are overdue, with some of them left out: 都延到下周五，难题5除外; 把逾期的都延到下周五.
/// They are those of the speaker's own, which the summary shows one by one.
/// </summary>
internal sealed class AllOfThem(ConversationMemory memory, IProblemQueries queries, IUtteranceRecognizer recognizer, IRoster roster, OrganisationClock clock)
{
    private const string Folder = "Problems";
    private const int Most = 20;
    private static readonly char[] Borders = [',', '\uFF0C', '\u3002', ';', '\uFF1B'];
    private static readonly string[] Each = SharedWords.Read("WordsEach", Folder);
    private static readonly string[] Overdue = [.. SharedWords.Read("WordsOverdueOnes", Folder).OrderByDescending(w => w.Length)];

    /// <summary>Gives the message the problems that it is of; false when it says something else.</summary>
    public async Task<bool> ReadAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var text = turn.Heard.Text;
        if (turn.Heard.Also is not [] || !SharedWords.AreIn(text, Each)) return false;
        var group = Array.Find(Overdue, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
        var (said, excluded) = Part(group is null ? text : text.Replace(group, "", StringComparison.OrdinalIgnoreCase));
        var heard = said == text ? turn.Heard : recognizer.Recognize(said, new RecognitionContext(clock.Now));
        if (heard.Intent is not (IntentNames.SetDueDate or IntentNames.AssignResponsible or IntentNames.RequestClose) || heard.Also is not []) return false;
        if (heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var named))
        {
            if (!SharedWords.Except(said)) return false;
            excluded.AddRange(named.Items);
        }

        var all = group is null ? (await memory.ReadShownAsync(context, cancellationToken)).Listed : await OverdueAsync(turn.Speaker, cancellationToken);
        List<int> left = [.. all.Where((number, i) => !excluded.Contains(new ItemRef.Numbered(number)) && !excluded.Contains(new ItemRef.Placed(i + 1)))];
        if (all.Count < 2 || left is []) return false;
        heard.Slots[SlotNames.ProblemRef] = new RefsSlot([.. left.Select(number => new ItemRef.Numbered(number))], 0, 0);
        turn.Heard = heard with { Alternatives = [] };
        return true;
    }

    /// <summary>Takes the clauses that leave something out from a text, with what they leave out.</summary>
    private (string Said, List<ItemRef> Excluded) Part(string text)
    {
        var clauses = text.Split(Borders, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var outs = clauses.Length < 2 ? [] : Array.FindAll(clauses, clause => SharedWords.Except(clause) && !SharedWords.AreIn(clause, Each));
        var excluded = outs.SelectMany(clause => recognizer.Recognize(clause, new RecognitionContext(clock.Now, IntentNames.SetDueDate)).Slots[SlotNames.ProblemRef] is RefsSlot refs ? refs.Items : []);
        return (outs is [] ? text : string.Join(", ", clauses.Except(outs)), [.. excluded]);
    }

    private async Task<IReadOnlyList<int>> OverdueAsync(Speaker speaker, CancellationToken cancellationToken)
    {
        List<BranchId> own = [.. roster.Branches.Select(b => b.Id).Where(b => PermissionTable.Allows(speaker, PermittedAction.SetDueDate, b))];
        if (own is []) own = [speaker.Branch.Id]; // the conversation says who could
        var overdue = await queries.ListAsync(new ProblemFilter { Branches = own, States = [ProblemState.Proposed, ProblemState.Confirmed, ProblemState.InProgress], DueBefore = clock.Today }, 0, Most, cancellationToken);
        return overdue.Total > Most ? [] : [.. overdue.Items.Select(p => p.Number.Value)];
    }
}
