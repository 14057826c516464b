namespace PairingBot.Dialogs.Conversations;

/// <summary>What was written.</summary>
internal enum WrittenKind
{
    /// <summary>A pairing activity.</summary>
    Activity,

    /// <summary>A version of a pairing activity that was saved before.</summary>
    Correction,

    /// <summary>A version of a problem.</summary>
    Problem,

    /// <summary>A broadcast, or a reminder of it: sent, and not to be taken back.</summary>
    Broadcast,

    /// <summary>An urging: sent, and not to be taken back.</summary>
    Urging,

    /// <summary>A binding code; the number is the member's.</summary>
    Code,

    /// <summary>A member was unbound; the number is the member's.</summary>
    Unbinding,
}
