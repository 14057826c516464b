using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.QueryStatus;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Ledgers;
using PairingBot.Language;
using PairingBot.Language.Queries;

namespace PairingBot.Dialogs.ListActivities;

/// <summary>Tells of the activity that was held last: 最近一次, of those that were listed, else of whose they are.</summary>
internal sealed class LatestActivities(ILedgers ledgers, ActivityAnswers activities, LedgerMemory memory)
{
    /// <summary>The question about activities that was answered last, when the latest of them is asked for; null for another.</summary>
    public async Task<LedgerQuestion?> BasisAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken) =>
        LatestActivity.Is(turn.Heard.Text) && await memory.ReadAsync(context, cancellationToken) is { Intent: "ListActivities", Candidates: [] } before ? before with { Next = 0, Total = 0 } : null;

    /// <summary>Tells of it; false when there is none.</summary>
    public async Task<bool> TellAsync(LedgerQuestion question, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (await ledgers.ListActivitiesAsync(question.Activities(turn.Speaker), 0, 1, cancellationToken) is not [var latest]) return false;
        await activities.TellAsync([new ItemRef.Numbered(latest.Number.Value)], turn, context, cancellationToken);
        return true;
    }
}
