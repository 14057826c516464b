using Newtonsoft.Json.Linq;

namespace PairingBot.Channels.DirectLine;

/// <summary>
/// What comes back of an activity to the client that sent it, and is kept for it: what Web Chat shows, and by which it knows that the activity arrived.
/// Whatever else a client sends is not for us to keep.
/// </summary>
internal static class ClientEcho
{
    private const int LongestId = 128;

    /// <summary>Characters of a text, as many as the bot reads.</summary>
    private const int LongestText = 4000;

    /// <summary>Characters of a value as JSON: what a card's button sends is shorter.</summary>
    private const int LongestValue = 4000;

    private static readonly string[] Fields =
    [
        "type", "id", "timestamp", "localTimestamp", "channelId", "from", "recipient", "conversation", "locale", "text", "textFormat", "value", "replyToId",
    ];

    private static readonly string[] ChannelFields = ["clientActivityID", "postBack"];

    public static JObject Of(JObject activity)
    {
        var echo = Take(activity, Fields);
        if (echo["text"] is JValue { Value: string { Length: > LongestText } text })
            echo["text"] = text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)] + "…";
        if (echo["locale"]?.ToString().Length > LongestId)
            echo.Remove("locale");
        if (echo["value"]?.ToString(Newtonsoft.Json.Formatting.None) is { Length: > LongestValue })
            echo.Remove("value");
        if (activity["channelData"] is JObject data && Take(data, ChannelFields) is { Count: > 0 } kept)
            echo["channelData"] = kept;
        return echo;
    }

    private static JObject Take(JObject from, string[] fields)
    {
        var taken = new JObject();
        foreach (var field in fields)
        {
            if (from[field] is { } value && (fields == Fields || value is JValue { Value: bool or string { Length: <= LongestId } }))
                taken[field] = value;
        }

        return taken;
    }
}
