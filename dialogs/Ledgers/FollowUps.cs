using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;
using PairingBot.Language.Intents;
using PairingBot.Language.Queries;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>
/// A message that says only what is different from the question before: another branch, scope, period or kind (那教务处的呢), or which of several branches was meant.
/// The recognizer can't know what was asked, so this is decided by what the message holds besides these values: nothing.
/// </summary>
internal sealed class FollowUps(LedgerMemory memory, LedgerTitles titles, ProblemFollowUps problems, NoticeFollowUps notices, Ellipsis ellipsis)
{
    private const int LongestChoice = 20;
    private const double Sure = 0.6;
    private static readonly string[] Whom = SharedWords.Read("WordsWithWhom", LedgerWords.Folder);

    /// <inheritdoc cref="LedgerMemory.WithShownAsync"/>
    public Task<RecognitionContext> WithShownAsync(RecognitionContext heard, ITurnContext context, CancellationToken cancellationToken) => memory.WithShownAsync(heard, context, cancellationToken);

    /// <summary>What a message says while something is open: of a saved problem, or how the problem was solved whose sign-off is shown (难题1已经解决了，换了新电梯).</summary>
    public async Task ReadInTheMiddleAsync(string text, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        await problems.ReadInTheMiddleAsync(text, turn, context, cancellationToken);
        if (turn.Heard is { IsApart: true, Intent: IntentNames.QueryStats, Also: [] } && await memory.ReadAsync(context, cancellationToken) is { Candidates: [] } before && (Ellipsis.Is(before, turn.Heard) || Compares(before, turn.Heard)))
        {
            GoOnWith(before, turn);
            return;
        }

        if (turn is not { InProgress: IntentNames.RequestClose, Heard: { Intent: IntentNames.UpdateProgress, Also: [] } heard }) return;
        if (heard.Slots[SlotNames.Progress] is null || heard.Slots[SlotNames.ProblemRef] is not RefsSlot { Items: [ItemRef.Numbered named] } || await memory.LastProblemAsync(context, cancellationToken) != named.Number) return;
        heard.Slots[SlotNames.ProblemRef] = null;
        turn.Heard = heard with { Intent = IntentNames.RequestClose };
    }

    /// <summary>Makes the message one of the conversation that was asked before, when it goes on with that.</summary>
    public async Task ReadAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (await notices.ReadAsync(turn, context, cancellationToken)) return;
        if (BranchQuestions.Of(turn.Heard.Text) is not BranchQuestion.None and var about)
        {
            if (about == BranchQuestion.These) turn.FollowsUp = Units.Of(await memory.ReadAsync(context, cancellationToken));
            turn.Heard = turn.Heard with { Intent = about == BranchQuestion.These ? IntentNames.QueryStats : IntentNames.ListActivities, Also = [], Alternatives = [] };
            return;
        }

        if (await problems.ReadAsync(turn, context, cancellationToken)) return;
        if (turn.Heard.Intent is IntentNames.QueryStatus or IntentNames.QueryOverdue or IntentNames.QueryStats && turn.Heard.Also is [] && Narrowing.Of(turn.Heard.Text).BranchesWithout is not null)
        {
            turn.Heard = turn.Heard with { Intent = IntentNames.ListActivities, Alternatives = [] };
            turn.Heard.Slots[SlotNames.ProblemRef] = null; // 没提过难题的: what they have none of
            return;
        }

        if (turn.Heard.Text.Length <= OnlyThose.Longest && await memory.ReadAsync(context, cancellationToken) is { Candidates: [] } listed && OnlyThose.Of(listed, turn.Heard.Text) is { } those)
        {
            turn.FollowsUp = those;
            turn.Heard = turn.Heard with { Intent = those.Intent, Slots = [], Also = [], Alternatives = [] };
            return;
        }

        if (await OfFiguresAsync(turn, context, cancellationToken)) return;
        if (await memory.ReadAsync(context, cancellationToken) is not { Intent: not (BranchListAnswer.Name or UnboundAnswer.Name) } question) return;
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
        else if (turn.Heard.Also is [] && (Ellipsis.Is(question, turn.Heard) || Compares(question, turn.Heard)))
        {
            GoOnWith(question, turn);
        }
        else if (ellipsis.After(question, turn.Heard) is { } differs)
        {
            turn.Heard = differs;
            GoOnWith(question, turn);
        }
    }

    /// <summary>The question before with what is different; 和去年同期比呢 asks for both periods beside each other, until another period is named.</summary>
    private void GoOnWith(LedgerQuestion question, Turn turn)
    {
        var before = turn.Heard.Slots[SlotNames.DateRange] is null ? question : question.Periods[0];
        turn.FollowsUp = before with { Next = 0, Total = 0, Intent = turn.Heard.Slots[SlotNames.StatsBy] is null ? before.Intent : IntentNames.QueryStats };
        if (turn.Heard.Against is { } against && Comparison.Of(before, against, titles.Today) is { } both) turn.FollowsUp = both;
        turn.Heard = turn.Heard with { Intent = turn.FollowsUp.Intent, Alternatives = [], Against = null };
    }

    /// <summary>同比呢, or 教务处的同比呢, after figures or activities.</summary>
    private static bool Compares(LedgerQuestion question, Recognition heard) =>
        heard.Against is not null && question.Intent is IntentNames.QueryStats or IntentNames.ListActivities && (heard.Against.IsAlone || Ellipsis.Is(question, heard));

    private List<int> Chosen(Recognition heard, LedgerQuestion question)
    {
        List<int> chosen = [.. SharedWords.Choose(heard.Text, [.. question.Candidates.Select(titles.Branch)]).Select(i => question.Candidates[i])];
        if (chosen is not [] || heard.Score >= Sure) return chosen;

        return ellipsis.Offered(question, heard.Text);
    }

    /// <summary>前三名, and 分别和谁: of the figures that were shown, one end, or the activities behind them with their partners.</summary>
    private async Task<bool> OfFiguresAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var (text, isRank) = (turn.Heard.Text, RankWords.IsAlone(turn.Heard.Text));
        if ((!isRank && !(text.Length <= LongestChoice && SharedWords.AreIn(text, Whom) && !Ellipsis.WithoutFillers(Whom.Aggregate(text, (rest, word) => rest.Replace(word, "", StringComparison.OrdinalIgnoreCase))).Any(char.IsLetterOrDigit)))
            || await memory.ReadAsync(context, cancellationToken) is not { Candidates: [] } shown || !(shown.Intent == IntentNames.QueryStats || (!isRank && shown.Intent == IntentNames.ListActivities))) return false;
        var before = shown.Periods[0] with { Next = 0, Total = 0, Top = null };
        turn.FollowsUp = isRank ? before : before with { Intent = IntentNames.ListActivities, By = [], IsFromEnd = false };
        turn.Heard = turn.Heard with { Intent = turn.FollowsUp.Intent, Slots = [], Also = [], Alternatives = [] };
        return true;
    }
}
