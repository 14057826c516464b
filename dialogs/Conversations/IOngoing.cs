using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PairingBot.Dialogs.Cards;
using PairingBot.Dialogs.Turns;

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

    /// <summary>Notes that it is dropped for another.</summary>
    Task DropAsync(DialogInstance instance, ITurnContext context, CancellationToken cancellationToken);
}

/// <summary>What an open dialog awaits.</summary>
/// <param name="Slot">The slot that it asked for; null when it asked for none.</param>
/// <param name="Confirmation">True when it awaits yes or no.</param>
internal readonly record struct Expectation(string? Slot, bool Confirmation)
{
    /// <summary>The number of the saved activity that it corrects; null for none.</summary>
    public int? Activity { get; init; }
}

/// <summary>Whether a card belongs to the open dialog.</summary>
internal enum CardStanding
{
    /// <summary>It does not.</summary>
    Unknown,

    /// <summary>It is its latest card, and what the button says can be an answer now.</summary>
    Latest,

    /// <summary>It is an earlier card, or something else was asked since.</summary>
    Outdated,
}
