using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.Conversations;

/// <summary>A dialog that can wait its turn when a message asks for several things.</summary>
internal interface IQueueable
{
    /// <summary>What the message said for it, as the options to begin it with later; null when it may not be done.</summary>
    Task<string?> PrepareAsync(Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken);
}
