using System.Collections.Frozen;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using ChannelAccount = PairingBot.Domain.Branches.ChannelAccount;

namespace PairingBot.Channels.BotFramework;

/// <summary>Who sends an activity, as the channel names people.</summary>
internal static class Senders
{
    /// <summary>Channels of Azure on which whoever writes says who that is: clients that choose their own id, and addresses and numbers that can be forged.</summary>
    private static readonly FrozenSet<string> SelfNamed = new[] { "webchat", "directlinespeech", "email", "outlook", "sms", "twilio-sms", "omnichannel" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The account. In Teams a person is the directory's object id within its tenant; <c>from.id</c> is another one for each bot. An activity that names two tenants is
    /// nobody's. An account without an id is on no roster.
    /// </summary>
    public static ChannelAccount AccountOf(Activity activity)
    {
        if (activity.ChannelId != TeamsMessages.Channel) return new ChannelAccount(activity.ChannelId, null, activity.From?.Id ?? "");
        var tenants = new[] { activity.Conversation.TenantId, TenantOf(activity.ChannelData) }.Where(t => !string.IsNullOrEmpty(t)).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return new ChannelAccount(activity.ChannelId, tenants.FirstOrDefault(), tenants.Length > 1 ? "" : activity.From?.AadObjectId ?? "");
    }

    /// <summary>True for an account that is one person's for certain: in Teams one of a directory, elsewhere any but those of channels where people name themselves.</summary>
    public static bool MayBeBound(ChannelAccount account) => account.Id.Length > 0 && account.Channel switch
    {
        TeamsMessages.Channel => Guid.TryParse(account.Tenant, out _) && Guid.TryParse(account.Id, out _),
        var channel => !SelfNamed.Contains(channel),
    };

    private static string? TenantOf(object? channelData) => (channelData as JObject)?["tenant"] is JObject tenant && tenant["id"] is JValue { Value: string id } ? id : null;

    /// <summary>Names the tenant of a conversation in Teams where the activity names it beside the conversation only: what is stored to reach a person later has the conversation alone.</summary>
    public static Activity Complete(Activity activity)
    {
        if (activity is { ChannelId: TeamsMessages.Channel, Conversation: { } conversation } && string.IsNullOrEmpty(conversation.TenantId)) conversation.TenantId = TenantOf(activity.ChannelData);
        return activity;
    }
}
