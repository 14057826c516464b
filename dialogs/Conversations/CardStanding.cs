namespace PairingBot.Dialogs.Conversations;

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
