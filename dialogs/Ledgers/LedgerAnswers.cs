using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Turns;
using PairingBot.Language.Queries;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Takes a remembered question to what answers it.</summary>
internal sealed class LedgerAnswers(IEnumerable<ILedgerAnswer> answers, LedgerMemory memory)
{
    /// <summary>How many rows a page has.</summary>
    public const int PageSize = 10;

    /// <summary>Shows another page of the question that was asked last; false when there is no such page.</summary>
    public async Task<bool> TryTurnAsync(PageTurn to, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (await memory.ReadAsync(context, cancellationToken) is not { } question || to.SkipIn(question.Next, question.Total, PageSize) is not { } skip) return false;
        if (answers.FirstOrDefault(a => a.Intent == question.Intent) is not { } answer) return false;
        await answer.ShowAsync(question with { Next = skip }, turn, context, cancellationToken);
        return true;
    }
}
