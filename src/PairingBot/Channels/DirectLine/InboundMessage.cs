using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PairingBot.Store;

namespace PairingBot.Channels.DirectLine;

/// <summary>An activity as a client sent it, with everything that a client may not say taken from its token instead.</summary>
internal sealed class InboundMessage
{
    private const int MaxClientActivityId = 128;

    // What the server alone says, and what would let a client speak for somebody else.
    private static readonly string[] NotTheClients =
    [
        "id", "timestamp", "channelId", "serviceUrl", "from", "recipient", "conversation", "callerId", "deliveryMode", "relatesTo",
        "membersAdded", "membersRemoved",
    ];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly JObject _content;

    private InboundMessage(JObject content, string type, InboxKey key)
    {
        _content = content;
        Type = type;
        Key = key;
    }

    public string Type { get; }

    public InboxKey Key { get; }

    /// <summary>True for what the bot is asked; other activities of a client are answered 200 and ignored, and nothing is kept of them.</summary>
    public bool IsForBot => Type == ActivityTypes.Message;

    /// <summary>True for an object that says what sort of activity it is.</summary>
    public static bool HasType(JObject json) => json["type"] is JValue { Value: string { Length: > 0 } };

    /// <summary>Reads an activity that has a type; null when a field has a value of another type than an activity's.</summary>
    public static InboundMessage? Read(JObject json, TokenClaims sender, DateTimeOffset receivedAt, string botName)
    {
        var type = (string)json["type"]!;
        RemoveWhatIsNotTheClients(json);
        var id = MakeId(sender, (json["channelData"] as JObject)?["clientActivityID"]);
        json["id"] = id;
        json["timestamp"] = receivedAt.UtcDateTime;
        json["channelId"] = DirectLineChannel.Name;
        json["serviceUrl"] = DirectLineChannel.ServiceUrl;
        json["from"] = MakeAccount(sender.User, sender.UserName, RoleTypes.User);
        json["recipient"] = MakeAccount(DirectLineChannel.BotId, botName, RoleTypes.Bot);
        json["conversation"] = new JObject { ["id"] = sender.Conversation, ["isGroup"] = false };
        var message = new InboundMessage(json, type, new InboxKey(DirectLineChannel.Name, sender.Conversation, id));
        return message.TryMakeActivity() is null ? null : message;
    }

    /// <summary>The activity that tells the bot that the user is there.</summary>
    public static InboundMessage Start(TokenClaims sender, string? locale, DateTimeOffset receivedAt, string botName)
    {
        var json = new JObject { ["type"] = ActivityTypes.ConversationUpdate };
        if (locale is not null)
            json["locale"] = locale;
        var start = Read(json, sender, receivedAt, botName)!;
        json["membersAdded"] = new JArray(MakeAccount(sender.User, sender.UserName, RoleTypes.User));
        return new InboundMessage(json, start.Type, StartKey(sender.Conversation));
    }

    /// <summary>The inbox mark of a conversation that has begun.</summary>
    public static InboxKey StartKey(string conversation) => new(DirectLineChannel.Name, conversation, "start");

    /// <summary>A new activity for each attempt at the turn.</summary>
    public Activity MakeActivity() => _content.ToObject<Activity>(DirectLineJson.Serializer)!;

    /// <summary>True when the activity says that it is in this language.</summary>
    public bool Speaks(string language)
        => ((_content["locale"] as JValue)?.Value as string)?.StartsWith(language, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Leaves out what was attached: no file is kept.</summary>
    public void DropAttachments() => _content.Remove("attachments");

    // Deserialization ignores case, so "From" would count as "from", and "TYPE" as "type".
    private static void RemoveWhatIsNotTheClients(JObject json)
    {
        foreach (var property in json.Properties().ToList())
        {
            if (NotTheClients.Contains(property.Name, StringComparer.OrdinalIgnoreCase)
                || (property.Name != "type" && property.Name.Equals("type", StringComparison.OrdinalIgnoreCase)))
            {
                property.Remove();
            }
        }
    }

    private Activity? TryMakeActivity()
    {
        try
        {
            return MakeActivity();
        }
        catch (Exception problem) when (problem is JsonException or FormatException or ArgumentException or InvalidCastException or OverflowException)
        {
            return null;
        }
    }

    // The same message sent again gets the same id, and with it the first answer.
    private static string MakeId(TokenClaims sender, JToken? clientActivityId)
    {
        if (clientActivityId is not JValue { Value: string { Length: > 0 and <= MaxClientActivityId } given })
            given = Guid.NewGuid().ToString("N");
        var hash = SHA256.HashData(ToBytes(string.Join('\n', sender.Conversation, sender.User, given)));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }

    // Half a surrogate pair has no UTF-8: as U+FFFD it would be the same as any other half.
    private static ReadOnlySpan<byte> ToBytes(string text)
    {
        try
        {
            return Utf8.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return MemoryMarshal.AsBytes(text.AsSpan());
        }
    }

    private static JObject MakeAccount(string id, string? name, string role)
    {
        var account = new JObject { ["id"] = id, ["role"] = role };
        if (name is not null)
            account["name"] = name;
        return account;
    }
}
