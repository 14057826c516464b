using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.Conversations;

/// <summary>A dialog that can wait its turn when a message asks for several things.</summary>
internal interface IQueueable
{
    /// <summary>What the message said for it, as the options to begin it with later; null when it may not be done.</summary>
    Task<string?> PrepareAsync(Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken);

    /// <summary>True when it takes values of a slot.</summary>
    bool Has(string slot);

    /// <summary>Takes a correction while it waits.</summary>
    /// <param name="options">What <see cref="PrepareAsync"/> gave.</param>
    /// <returns>The same with the values of the correction, and these as people are shown them; null when they can't be, which is said.</returns>
    Task<(string Options, string Facts)?> AmendAsync(string options, Recognition heard, Turn turn, ITurnContext context, CancellationToken cancellationToken);
}
