using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>Answers what is asked about notices besides who answered them.</summary>
internal sealed class NoticeAnswers(BranchNotices branches, OwnNotices own)
{
    /// <summary>Answers; false when something else is asked.</summary>
    public async Task<bool> TrySayAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken) =>
        await own.TrySayAsync(turn, context, cancellationToken) || await branches.TrySayAsync(turn, cancellationToken);
}
