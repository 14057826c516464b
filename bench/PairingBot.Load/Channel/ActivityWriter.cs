using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PairingBot.Load.Channel;

/// <summary>Writes <c>POST</c> requests that carry one message activity each. Not thread-safe; a request is valid until the next is written.</summary>
internal sealed class ActivityWriter(Uri url, string serviceUrl, string channel, string locale)
{
    private const int RoomForHead = 512;
    private readonly byte[] _buffer = new byte[16 * 1024];

    /// <summary>A line of text as a JSON string. Chinese stays as it is, as channels send it.</summary>
    public static string Quote(string line) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(line)}\"";

    public ReadOnlyMemory<byte> Write(Conversation conversation, string activityId, string quotedText)
    {
        var now = TimeProvider.System.GetUtcNow();
        var fits = Utf8.TryWrite(
            _buffer.AsSpan(RoomForHead),
            CultureInfo.InvariantCulture,
            $$"""{"type":"message","id":"{{activityId}}","timestamp":"{{now:yyyy-MM-ddTHH:mm:ss.fff}}Z","serviceUrl":"{{serviceUrl}}","channelId":"{{channel}}","from":{"id":"{{conversation.User}}","name":"{{conversation.User}}","role":"user"},"recipient":{"id":"bot","name":"Bot","role":"bot"},"conversation":{"id":"{{conversation.Id}}"},"locale":"{{locale}}","textFormat":"plain","text":{{quotedText}}}""",
            out var body);
        Span<byte> head = stackalloc byte[RoomForHead];
        fits &= Utf8.TryWrite(
            head,
            CultureInfo.InvariantCulture,
            $"POST {url.PathAndQuery} HTTP/1.1\r\nHost: {url.Authority}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {body}\r\n\r\n",
            out var length);
        if (!fits) throw new InvalidOperationException("The activity is too long.");
        head[..length].CopyTo(_buffer.AsSpan(RoomForHead - length));
        return _buffer.AsMemory(RoomForHead - length, length + body);
    }
}
