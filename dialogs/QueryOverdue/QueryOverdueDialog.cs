using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.QueryOverdue;

/// <summary>Says what is overdue and what soon will be.</summary>
internal sealed class QueryOverdueDialog(QuestionReader reader, OverdueAnswer answer) : SideQuestion
{
    /// <inheritdoc/>
    protected override async Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var basis = turn.FollowsUp ?? new LedgerQuestion(Id);
        if (await reader.ReadAsync(basis, Scopes.DefaultOf(turn.Speaker), turn, context, cancellationToken) is { } question) await answer.ShowAsync(question, turn, context, cancellationToken);
    }
}
