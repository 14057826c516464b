using System.Text;
using System.Text.Json;
using PairingBot.Load.Wire;

namespace PairingBot.Load.Channel;

/// <summary>What a bot sent to <c>POST /v3/conversations/{conversation}/activities[/{replyTo}]</c>.</summary>
internal readonly record struct Reply(string Conversation, string? ReplyTo, string? Type, string? Text)
{
    /// <summary>True for what is no answer to a person.</summary>
    public bool IsAside => Type is "typing" or "trace";

    /// <summary>Reads a request of the bot; null when it is something else.</summary>
    public static Reply? Read(HttpMessage request)
    {
        if (!TryReadPath(request.StartLine.Span, out var conversation, out var replyTo)) return null;
        string? type = null, text = null;
        var json = new Utf8JsonReader(request.Body.Span);
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName || json.CurrentDepth != 1) continue;
            if (json.ValueTextEquals("type"u8)) type = ReadString(ref json);
            else if (json.ValueTextEquals("text"u8)) text = ReadString(ref json);
            else if (replyTo is null && json.ValueTextEquals("replyToId"u8)) replyTo = ReadString(ref json);
            else json.Skip();
        }

        return new Reply(conversation, replyTo, type, text);
    }

    private static string? ReadString(ref Utf8JsonReader json)
    {
        json.Read();
        return json.TokenType == JsonTokenType.String ? json.GetString() : null;
    }

    private static bool TryReadPath(ReadOnlySpan<byte> startLine, out string conversation, out string? replyTo)
    {
        (conversation, replyTo) = ("", null);
        var begin = startLine.IndexOf("/v3/conversations/"u8);
        var end = startLine.LastIndexOf((byte)' ');
        if (!startLine.StartsWith("POST "u8) || begin < 0 || end < begin) return false;
        var path = startLine[(begin + "/v3/conversations/".Length)..end];
        var slash = path.IndexOf((byte)'/');
        if (slash < 0 || !path[slash..].StartsWith("/activities"u8)) return false;
        conversation = Unescape(path[..slash]);
        var rest = path[(slash + "/activities".Length)..];
        if (rest.Length > 1 && rest[0] == (byte)'/') replyTo = Unescape(rest[1..]);
        return true;
    }

    private static string Unescape(ReadOnlySpan<byte> segment)
    {
        var text = Encoding.ASCII.GetString(segment);
        return text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
    }
}
