namespace PairingBot.Language.Intents;

/// <summary>Intents that steer a conversation and so belong to none, and the one that is recognized from its slots. Those that begin one bear the name of its folder under <c>dialogs/</c>.</summary>
public static class IntentNames
{
    /// <summary>Not understood.</summary>
    public const string None = "None";

    /// <summary>Yes to a confirmation.</summary>
    public const string Confirm = "Confirm";

    /// <summary>No to a confirmation; the frame stays.</summary>
    public const string Deny = "Deny";

    /// <summary>A new value for something already said.</summary>
    public const string Correction = "Correction";

    /// <summary>Drops the dialog in progress; only as a whole utterance.</summary>
    public const string Cancel = "Cancel";

    /// <summary>A pairing activity is told; recognized from its slots as well as from utterances.</summary>
    public const string LogActivity = "LogActivity";
}
