using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>
/// A message that says only what is different from the question before: another branch, scope, period or kind (那教务处的呢), or which of several branches was meant.
/// The recognizer can't know what was asked, so this is decided by what the message holds besides these values: nothing.
/// </summary>
internal sealed class FollowUps(LedgerMemory memory, LedgerTitles titles, ProblemFollowUps problems, IUtteranceRecognizer recognizer)
{
    private const int LongestChoice = 20;
    private const double Sure = 0.6;
    private static readonly string[] Slots = [SlotNames.Branch, SlotNames.Scope, SlotNames.DateRange, SlotNames.Kind];
    private static readonly string[] Fillers = [.. SharedWords.Read("WordsFollowUp", LedgerWords.Folder).OrderByDescending(w => w.Length)];

    /// <inheritdoc cref="LedgerMemory.WithShownAsync"/>
    public Task<RecognitionContext> WithShownAsync(RecognitionContext heard, ITurnContext context, CancellationToken cancellationToken) => memory.WithShownAsync(heard, context, cancellationToken);

    /// <inheritdoc cref="ProblemFollowUps.ReadInTheMiddleAsync"/>
    public Task ReadInTheMiddleAsync(string text, Turn turn, ITurnContext context, CancellationToken cancellationToken) => problems.ReadInTheMiddleAsync(text, turn, context, cancellationToken);

    /// <summary>Makes the message one of the conversation that was asked before, when it goes on with that.</summary>
    public async Task ReadAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (await problems.ReadAsync(turn, context, cancellationToken)) return;
        if (await memory.ReadAsync(context, cancellationToken) is not { } question) return;
        if (question.Candidates is not [])
        {
            if (turn.Heard.Text.Length > LongestChoice || Chosen(turn.Heard, question) is not { Count: > 0 } chosen) return;
            turn.FollowsUp = question with { Candidates = [], Scope = null, Branches = chosen };
            turn.Heard = turn.Heard with { Intent = question.Intent, Slots = [], Also = [], Alternatives = [] };
        }
        else if (turn.Heard.Text == LedgerWords.Text(turn.Language, "ButtonAll"))
        {
            turn.FollowsUp = question with { Scope = Scopes.All, Branches = [], Next = 0, Total = 0 };
            turn.Heard = turn.Heard with { Intent = question.Intent, Slots = [], Also = [], Alternatives = [] };
        }
        else if (turn.Heard.Also is [] && SaysOnlyWhatDiffers(turn.Heard))
        {
            turn.FollowsUp = question with { Next = 0, Total = 0 };
            turn.Heard = turn.Heard with { Intent = question.Intent, Alternatives = [] };
        }
    }

    private List<int> Chosen(Recognition heard, LedgerQuestion question)
    {
        List<int> chosen = [.. SharedWords.Choose(heard.Text, [.. question.Candidates.Select(titles.Branch)]).Select(i => question.Candidates[i])];
        if (chosen is not [] || heard.Score >= Sure) return chosen;

        // Another name of one of them: only in the light of the question is it heard as a name.
        var answer = recognizer.Recognize(heard.Text, new RecognitionContext(titles.Clock.Now, question.Intent, SlotNames.Branch));
        return answer.Slots.TryGet<BranchesSlot>(SlotNames.Branch, out var named)
            ? [.. question.Candidates.Where(c => named.Mentions.Any(m => m.Candidates.Contains(c)))]
            : [];
    }

    private static bool SaysOnlyWhatDiffers(Recognition heard)
    {
        if (heard.Slots.Count == 0 || heard.Slots.Any(s => !Slots.Contains(s.Key, StringComparer.Ordinal))) return false;
        var rest = heard.Text;
        foreach (var (start, length) in heard.Slots.Select(s => (s.Value.Start, s.Value.Length)).OrderByDescending(s => s.Start))
        {
            if (start + length <= rest.Length) rest = rest.Remove(start, length);
        }

        foreach (var mention in heard.Slots.Select(s => s.Value).OfType<BranchesSlot>().SelectMany(b => b.Mentions)) rest = rest.Replace(mention.Text, "", StringComparison.Ordinal);
        foreach (var filler in Fillers) rest = rest.Replace(filler, "", StringComparison.OrdinalIgnoreCase);
        return !rest.Any(char.IsLetterOrDigit);
    }
}
