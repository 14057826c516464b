using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Correction;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>What a message says of a problem that was shown or written before it: which one is meant, that something of it is wrong, or what is to change.</summary>
internal sealed class ProblemFollowUps(WhichProblem which, SavedMentions mentions, AllOfThem all, ImpliedProblem implied, ThatDay day)
{
    /// <summary>Makes the message one about that problem; false when it says something else.</summary>
    public async Task<bool> ReadAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        await day.ReadAsync(turn, context, cancellationToken);
        return await which.ReadAsync(turn, context, cancellationToken)
            || await all.ReadAsync(turn, context, cancellationToken)
            || await mentions.ReadAsync(turn, context, cancellationToken)
            || await implied.ReadAsync(turn, context, cancellationToken);
    }

    /// <summary>Hears that a saved problem which is named by its number is wrong, while something else is open.</summary>
    public async Task ReadInTheMiddleAsync(string text, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        await day.ReadAsync(turn, context, cancellationToken);
        await mentions.ReadInTheMiddleAsync(text, turn, context, cancellationToken);
    }
}
