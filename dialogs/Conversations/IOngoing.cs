using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Cards;
using PairingBot.Dialogs.Turns;
using PairingBot.Language;

namespace PairingBot.Dialogs.Conversations;

/// <summary>A dialog that waits for answers.</summary>
internal interface IOngoing
{
    /// <summary>What its open question awaits.</summary>
    Expectation Expects(DialogInstance instance);

    /// <summary>How a press stands to it.</summary>
    CardStanding StandingOf(DialogInstance instance, CardPress press);

    /// <summary>What it knows so far, for the turn's report.</summary>
    ReportedFrame Describe(DialogInstance instance);

    /// <summary>True when it may go on with who speaks now. An account can be bound to somebody else in the middle: then it says that it is over, and is dropped.</summary>
    Task<bool> MayGoOnAsync(DialogInstance instance, Turn turn, ITurnContext context, CancellationToken cancellationToken);

    /// <summary>True while nothing was said that would be lost with it.</summary>
    bool IsEmpty(DialogInstance instance);

    /// <summary>True when a message of its kind tells of another item than the one that is open.</summary>
    bool IsAnother(DialogInstance instance, Recognition heard) => false;

    /// <summary>Notes that it is dropped for another.</summary>
    Task DropAsync(DialogInstance instance, ITurnContext context, CancellationToken cancellationToken);
}
