using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Answers the questions of one conversation: the page after what was shown, the first when nothing was.</summary>
internal interface ILedgerAnswer
{
    /// <summary>The conversation's name.</summary>
    string Intent { get; }

    /// <summary>Says the answer and remembers the question.</summary>
    Task ShowAsync(LedgerQuestion question, Turn turn, ITurnContext context, CancellationToken cancellationToken);
}
