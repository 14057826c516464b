using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PairingBot.Outbox;
using PairingBot.Store;

namespace PairingBot.Channels.DirectLine;

/// <summary>
/// One turn of this channel. What it sends is staged as mailbox rows: the outbox row is the transcript's entry, so replies are committed with the turn and read exactly once.
/// The key of a row is the id of its activity.
/// </summary>
internal sealed class DirectLineAdapter(UnitOfWork work, DirectLineHub hub, Transcript transcript, TimeProvider time) : BotAdapter
{
    private int _sent;

    /// <summary>Runs the bot on the activity.</summary>
    public async Task RunAsync(Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, bot, cancellationToken);
    }

    /// <summary>Puts the user's own activity into the transcript: clients show it as sent only when it comes back.</summary>
    public void StageEcho(Activity activity)
    {
        var json = Write(activity);
        json.Remove("recipient");
        Stage(activity.Id, DeliveryKind.Send, json, target: null);
    }

    /// <summary>Stages one reply to the activity.</summary>
    public ResourceResponse StageReply(Activity inbound, Activity reply)
    {
        var json = Write(reply);
        ClientCards.Fit(json);
        var key = NextKey(inbound);
        Address(json, inbound, key);
        Stage(key, DeliveryKind.Send, json, target: null);
        return new ResourceResponse(key);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        return Task.FromResult(activities.Select(activity => Send(turnContext.Activity, activity)).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        var json = Write(activity);
        ClientCards.Fit(json);
        StageChange(turnContext.Activity, activity.Id, DeliveryKind.Update, json);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        var json = new JObject { ["type"] = ActivityTypes.MessageDelete };
        StageChange(turnContext.Activity, reference.ActivityId, DeliveryKind.Delete, json);
        return Task.CompletedTask;
    }

    private ResourceResponse Send(Activity inbound, Activity activity)
    {
        switch (activity.Type)
        {
            case ActivityTypes.Typing:
                var json = Write(activity);
                Address(json, inbound, NextKey(inbound));
                hub.Typing(inbound.Conversation.Id, DirectLineJson.Write(json));
                return new ResourceResponse();
            // Traces carry the dialog's state; the others have no meaning for a client.
            case ActivityTypes.Trace or ActivityTypesEx.InvokeResponse or ActivityTypesEx.Delay:
                return new ResourceResponse();
            default:
                return StageReply(inbound, activity);
        }
    }

    // Web Chat puts an activity in the place of the one with the same id, and sorts by timestamp: the old one keeps its place.
    private void StageChange(Activity inbound, string target, DeliveryKind kind, JObject json)
    {
        Address(json, inbound, target);
        var before = work.Outgoing.Find(row => row.Key == target)?.Payload ?? transcript.Find(inbound.Conversation.Id, target);
        if (before is not null && DirectLineJson.Parse(before)["timestamp"] is { } timestamp)
            json["timestamp"] = timestamp;
        Stage(NextKey(inbound), kind, json, target);
    }

    private void Address(JObject json, Activity inbound, string id)
    {
        json["id"] = id;
        json["timestamp"] = time.GetUtcNow().UtcDateTime;
        json["channelId"] = DirectLineChannel.Name;
        json["conversation"] = new JObject { ["id"] = inbound.Conversation.Id };
        json["from"] = new JObject { ["id"] = DirectLineChannel.BotId, ["name"] = inbound.Recipient?.Name, ["role"] = RoleTypes.Bot };
        json.Remove("recipient");
        if (inbound.Type == ActivityTypes.ConversationUpdate)
            json.Remove("replyToId");
        else
            json["replyToId"] = inbound.Id;
    }

    private void Stage(string key, DeliveryKind kind, JObject json, string? target)
        => work.Outgoing.Add(new OutgoingActivity(
            key, DirectLineChannel.Name, (string)json["conversation"]!["id"]!, kind, DeliveryState.Mailbox, DirectLineJson.Write(json), target));

    private string NextKey(Activity inbound) => string.Create(CultureInfo.InvariantCulture, $"{inbound.Id}.{++_sent}");

    private static JObject Write(Activity activity)
    {
        var json = JObject.FromObject(activity, DirectLineJson.Serializer);
        json.Remove("serviceUrl");
        json.Remove("callerId");
        return json;
    }
}
