using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Correction;

/// <summary>Hears that something saved is wrong: a measure of a problem, the words of a step, or the problem itself.</summary>
internal sealed class SavedMentions(MeasureMentions measures, StepMentions steps, ProblemMentions problems)
{
    /// <summary>Makes the message a correction of what is meant; false when it says something else.</summary>
    public async Task<bool> ReadAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken) =>
        await measures.ReadAsync(turn, context, cancellationToken) || await steps.ReadAsync(turn, context, cancellationToken) || await problems.ReadAsync(turn, context, cancellationToken);

    /// <summary>The same in the middle of something, where the problem has to be named by its number.</summary>
    public async Task<bool> ReadInTheMiddleAsync(string text, Turn turn, ITurnContext context, CancellationToken cancellationToken) =>
        await measures.ReadInTheMiddleAsync(text, turn, context, cancellationToken) || await steps.ReadInTheMiddleAsync(text, turn, context, cancellationToken)
        || await problems.ReadInTheMiddleAsync(text, turn, context, cancellationToken);
}
