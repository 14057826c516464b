using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;
using PairingBot.Outbox;
using PairingBot.Store;

namespace PairingBot.Turns;

/// <summary>Stages replies into the turn's unit of work under keys that are the same for every attempt at the turn.</summary>
internal static class Staging
{
    private const int HashBytes = 12;

    /// <summary>Stages a message; the answer names it by its outbox key, since the channel's own id is not known before the commit.</summary>
    public static ResourceResponse Stage(this UnitOfWork work, Activity activity, DeliveryState state, DeliveryKind kind = DeliveryKind.Send, string? targetKey = null)
    {
        activity.Id = kind == DeliveryKind.Send || targetKey is not null ? null : activity.Id;
        var key = KeyOf(work.Inbox ?? throw new InvalidOperationException("Work without an inbox key can't stage messages."), work.Outgoing.Count);
        work.Outgoing.Add(new OutgoingActivity(key, activity.ChannelId, activity.Conversation.Id, kind, state, ActivityJson.Write(activity), targetKey));
        return new ResourceResponse(key);
    }

    /// <summary>True for a key that <see cref="Stage"/> gave; false for what may be a channel's own id of a message.</summary>
    public static bool IsKey(string? id) =>
        id?.Split('-') is [{ Length: 2 * HashBytes } hash, { Length: > 0 } index] && hash.All(char.IsAsciiHexDigitLower) && index.All(char.IsAsciiDigit);

    /// <summary>The key of a turn's message, counted from 0.</summary>
    public static string KeyOf(InboxKey turn, int index)
    {
        // A hash and not the ids themselves: keys stand in URLs and logs, and ids of some channels hold names.
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{turn.Channel}\n{turn.Conversation}\n{turn.ActivityId}"));
        return string.Create(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(hash.AsSpan(0, HashBytes))}-{index}");
    }
}
