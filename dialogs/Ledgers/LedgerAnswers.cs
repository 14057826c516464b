using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Takes a remembered question to what answers it.</summary>
internal sealed class LedgerAnswers(IEnumerable<ILedgerAnswer> answers, LedgerMemory memory)
{
    /// <summary>How many rows a page has.</summary>
    public const int PageSize = 10;

    /// <summary>Shows the next page of the question that was asked last; false when there is none.</summary>
    public async Task<bool> TryShowNextAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (await memory.ReadAsync(context, cancellationToken) is not { } question || question.Next >= question.Total) return false;
        if (answers.FirstOrDefault(a => a.Intent == question.Intent) is not { } answer) return false;
        await answer.ShowAsync(question, turn, context, cancellationToken);
        return true;
    }
}
