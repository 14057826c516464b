using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Problems;

/// <summary>The answer to "which of these problems?": a number, a place, words of the title, or the branch whose it is.</summary>
internal sealed class WhichProblem(ConversationMemory memory, IProblems problems, IUtteranceRecognizer recognizer, OrganisationClock clock)
{
    private const int LongestChoice = 20;

    /// <summary>Makes the message a question about the problem that it chooses; false when nothing was asked, or it is no answer.</summary>
    public async Task<bool> ReadAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (turn.Heard.Text.Length > LongestChoice || await memory.ReadShownAsync(context, cancellationToken) is not { AsksWhich: true } shown) return false;
        var offered = new List<Problem>();
        foreach (var number in shown.Listed)
        {
            if (await problems.FindAsync(new ProblemNumber(number), cancellationToken) is { } problem) offered.Add(problem);
        }

        // A branch's name alone is heard as one only in the light of the question.
        if (turn.Heard.Slots.Count == 0) turn.Heard = turn.Heard with { Slots = recognizer.Recognize(turn.Heard.Text, new RecognitionContext(clock.Now, IntentNames.QueryStatus, SlotNames.Branch)).Slots };
        List<ItemRef> chosen = [.. Chosen(turn, offered).Select(p => new ItemRef.Numbered(p.Number.Value))];
        if (chosen is []) return false;
        turn.Heard = turn.Heard with { Intent = IntentNames.QueryStatus, Slots = new SlotValues { [SlotNames.ProblemRef] = new RefsSlot(chosen, 0, 0) }, Also = [], Alternatives = [] };
        return true;
    }

    private static List<Problem> Chosen(Turn turn, List<Problem> offered)
    {
        var heard = turn.Heard;
        List<string> names = [.. offered.Select(p => ProblemField.Name(p, turn.Language))];
        if (heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs))
        {
            List<Problem> referred = [.. refs.Items.SelectMany(item => Meant(item, offered, names)).Distinct()];
            if (referred is not []) return referred;
        }

        if (heard.Slots.TryGet<BranchesSlot>(SlotNames.Branch, out var branches)) return offered.FindAll(p => branches.Mentions.Any(m => m.Candidates.Contains(p.Branch.Value)));
        return [.. SharedWords.Choose(heard.Text, names).Select(i => offered[i])];
    }

    private static IEnumerable<Problem> Meant(ItemRef item, List<Problem> offered, List<string> names) => item switch
    {
        ItemRef.Numbered numbered => offered.Where(p => p.Number.Value == numbered.Number),
        ItemRef.Placed placed when placed.IndexIn(offered.Count) is { } at => [offered[at]],
        ItemRef.Titled titled => SharedWords.Choose(titled.Words, names).Select(i => offered[i]),
        _ => [],
    };
}
