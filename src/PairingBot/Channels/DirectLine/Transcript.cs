using System.Globalization;
using System.Text;
using PairingBot.Dialogs.Bindings;
using PairingBot.Outbox;

namespace PairingBot.Channels.DirectLine;

/// <summary>A part of a conversation as clients get it.</summary>
/// <param name="Json"><c>{"activities":[…],"watermark":"…"}</c>.</param>
/// <param name="Watermark">The id of its last row, or the watermark that was asked from.</param>
internal sealed record ActivitySet(string Json, long Watermark, int Count);

/// <summary>Reads a conversation from the mailbox: the rows hold the activities as clients get them.</summary>
internal sealed class Transcript(IMailbox mailbox, CodeSlips slips)
{
    /// <summary>The next activities after the watermark, at most a page of them.</summary>
    public ActivitySet Read(string conversation, long watermark)
    {
        var rows = mailbox.Read(DirectLineChannel.Name, conversation, watermark, DirectLineChannel.PageSize);
        var last = rows.Count > 0 ? rows[^1].Id : watermark;
        var json = new StringBuilder("{\"activities\":[");
        json.AppendJoin(',', rows.Select(row => slips.Fill(Render(row))));
        json.Append(CultureInfo.InvariantCulture, $"],\"watermark\":\"{last}\"}}");
        return new ActivitySet(json.ToString(), last, rows.Count);
    }

    // What this channel's adapter staged is as clients get it; other messages, such as reminders, lack what the channel adds.
    private static string Render(OutboxRow row)
    {
        var (message, id) = (row.Message, row.Message.TargetKey ?? row.Message.Key);
        if (message.Payload.Contains($"\"id\":\"{id}\"", StringComparison.Ordinal))
            return message.Payload;
        var json = DirectLineJson.Parse(message.Payload);
        json["id"] = id;
        json["timestamp"] ??= row.NotBefore.UtcDateTime;
        json.Remove("serviceUrl");
        ClientCards.Fit(json);
        return DirectLineJson.Write(json);
    }

    /// <summary>The payload of the row with this key, or null.</summary>
    public string? Find(string conversation, string key)
    {
        var watermark = 0L;
        while (true)
        {
            var rows = mailbox.Read(DirectLineChannel.Name, conversation, watermark, DirectLineChannel.PageSize);
            if (rows.FirstOrDefault(row => row.Message.Key == key) is { } found)
                return found.Message.Payload;
            if (rows.Count < DirectLineChannel.PageSize)
                return null;
            watermark = rows[^1].Id;
        }
    }

    /// <summary>Reads a watermark from a request: none means from the beginning; false for what is no watermark of ours.</summary>
    public static bool TryReadWatermark(string? text, out long watermark)
    {
        watermark = 0;
        // The official client writes these two when it has none.
        return text is null or "" or "null" or "undefined"
            || long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out watermark);
    }
}
