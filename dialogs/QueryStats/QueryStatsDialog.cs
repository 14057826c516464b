using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.QueryOverdue;
using PairingBot.Dialogs.Turns;
using PairingBot.Language.Queries;

namespace PairingBot.Dialogs.QueryStats;

/// <summary>Counts, ranks and gives rates.</summary>
internal sealed class QueryStatsDialog(QuestionReader reader, StatsAnswer answer, OverdueAnswer overdue, LedgerTitles titles) : SideQuestion
{
    private static readonly string[] Overdue = SharedWords.Read("WordsOverdue", "QueryStats");

    /// <inheritdoc/>
    protected override async Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (turn.FollowsUp is null && BranchQuestions.Of(turn.Heard.Text) == BranchQuestion.These)
        {
            Say(turn, "WhichUnits");
            return;
        }

        var basis = turn.FollowsUp ?? new LedgerQuestion(Id);
        if (await reader.ReadAsync(basis, AssumedScope.Of(turn), turn, context, cancellationToken) is not { } read) return;
        var question = AskedFacet.Narrow(OverdueNow.Of(read, turn.Heard.Text, titles.Today), turn.Heard.Text, turn.FollowsUp);
        if (RankWords.Of(turn.Heard.Text) is { } rank && (question.By is not [] || RankWords.IsAlone(turn.Heard.Text)))
            question = question with { By = question.By is [] ? ["ranking"] : question.By, IsFromEnd = rank.FromEnd, Top = rank.Count, RanksByOverdue = question.RanksByOverdue || SharedWords.AreIn(turn.Heard.Text, Overdue) };
        if (turn.Heard.Against is { } against) question = Comparison.Of(question, against, titles.Today) ?? question;
        // 逾期5天以上的有几个: the list says how many, and which.
        if (question is { By: [], IsLate: true }) await overdue.ShowAsync(question with { Intent = overdue.Intent, Items = null }, turn, context, cancellationToken);
        else await answer.ShowAsync(question, turn, context, cancellationToken);
    }
}
