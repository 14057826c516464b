using Newtonsoft.Json.Linq;

namespace PairingBot.Dialogs.Cards;

/// <summary>
/// A button pressed on one of our cards. A client can send anything here, so only the verb and the token are read:
/// what is written comes from the conversation's own state, and who may write it from the verified speaker.
/// </summary>
internal sealed record CardPress(string Verb, string Token)
{
    /// <summary>The summary is right.</summary>
    public const string Confirm = "confirm";

    /// <summary>Something in it is to be changed.</summary>
    public const string Change = "change";

    /// <summary>Drop it.</summary>
    public const string Cancel = "cancel";

    /// <summary>A notice was received; the token is its number, and whose answer it is says the speaker.</summary>
    public const string Received = "received";

    private const int LongestToken = 64;

    /// <summary>The press in an activity's value, or null when there is none that a card of ours could have sent.</summary>
    public static CardPress? Read(object? value)
    {
        if (value is not JObject data) return null;
        if (data["verb"] is not JValue { Value: string verb } || data["token"] is not JValue { Value: string token }) return null;
        return verb is Confirm or Change or Cancel or Received && token.Length is > 0 and <= LongestToken ? new CardPress(verb, token) : null;
    }
}
