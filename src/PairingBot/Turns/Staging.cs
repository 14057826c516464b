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
    /// <summary>Stages a message; the answer names it by its outbox key, since the channel's own id is not known before the commit.</summary>
    public static ResourceResponse Stage(this UnitOfWork work, Activity activity, DeliveryState state, DeliveryKind kind = DeliveryKind.Send, string? targetKey = null)
    {
        activity.Id = null;
        var key = work.KeyPrefix() + work.Outgoing.Count.ToString(CultureInfo.InvariantCulture);
        work.Outgoing.Add(new OutgoingActivity(key, activity.ChannelId, activity.Conversation.Id, kind, state, ActivityJson.Write(activity), targetKey));
        return new ResourceResponse(key);
    }

    // A hash and not the ids themselves: keys stand in URLs and logs, and ids of some channels hold names.
    private static string KeyPrefix(this UnitOfWork work)
    {
        var (channel, conversation, activity) = work.Inbox ?? throw new InvalidOperationException("Work without an inbox key can't stage messages.");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{channel}\n{conversation}\n{activity}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, 12)) + "-";
    }
}
