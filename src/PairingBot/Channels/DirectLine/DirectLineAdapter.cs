using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PairingBot.Dialogs.Bindings;
using PairingBot.Outbox;
using PairingBot.Store;

namespace PairingBot.Channels.DirectLine;

/// <summary>
/// One attempt at a turn of this channel. What the bot sends is staged as mailbox rows: the outbox row is the transcript's entry, so replies are committed
/// with the turn and read exactly once. The key of a row is the id of its activity.
/// </summary>
internal sealed class DirectLineAdapter(DirectLineHub hub, Transcript transcript, TimeProvider time) : BotAdapter
{
    private JObject? _echo;
    private Activity? _notice;
    private int _sent;

    /// <summary>
    /// Runs the bot on the activity. The transcript begins with the activity itself, for clients show it as sent only when it comes back;
    /// then comes the channel's own notice, if there is one, and then what the bot says.
    /// </summary>
    public async Task RunAsync(Activity activity, string? notice, BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        _echo = activity.Type == ActivityTypes.ConversationUpdate ? null : ClientEcho.Of(Write(activity));
        _notice = notice is null ? null : MessageFactory.Text(notice);
        if (notice is not null && string.IsNullOrWhiteSpace(activity.Text))
        {
            // Nothing was said to the bot: an event that it does not know leaves the answer to the notice.
            activity.Type = ActivityTypes.Event;
            activity.Name = "upload";
        }

        await RunPipelineAsync(context, bot, cancellationToken);
        Begin(context);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        Begin(turnContext);
        return Task.FromResult(activities.Select(activity => Send(turnContext, activity)).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        var json = Write(activity);
        ClientCards.Fit(json);
        StageChange(turnContext, activity.Id, DeliveryKind.Update, json);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        var json = new JObject { ["type"] = ActivityTypes.MessageDelete };
        StageChange(turnContext, reference.ActivityId, DeliveryKind.Delete, json);
        return Task.CompletedTask;
    }

    // The unit of work is in the turn's state once the bot runs, so the transcript's beginning is staged before its first reply, or after its silence.
    private void Begin(ITurnContext context)
    {
        if (_echo is { } echo)
        {
            _echo = null;
            if (context.TurnState.Get<HushedText>() is { } hushed) echo["text"] = hushed.Text;
            Stage(context, (string)echo["id"]!, DeliveryKind.Send, echo, target: null);
        }

        if (_notice is { } notice)
        {
            _notice = null;
            Send(context, notice);
        }
    }

    private ResourceResponse Send(ITurnContext context, Activity activity)
    {
        // Traces carry the dialog's state; the others have no meaning for a client.
        if (activity.Type is ActivityTypes.Trace or ActivityTypesEx.InvokeResponse or ActivityTypesEx.Delay)
            return new ResourceResponse();
        var json = Write(activity);
        ClientCards.Fit(json);
        var key = NextKey(context);
        Address(json, context.Activity, key);
        if (activity.Type == ActivityTypes.Typing)
            hub.Typing(context.Activity.Conversation.Id, DirectLineJson.Write(json));
        else
            Stage(context, key, DeliveryKind.Send, json, target: null);
        return new ResourceResponse(key);
    }

    // Web Chat puts an activity in the place of the one with the same id, and sorts by timestamp: the old one keeps its place.
    private void StageChange(ITurnContext context, string target, DeliveryKind kind, JObject json)
    {
        Begin(context);
        Address(json, context.Activity, target);
        var before = context.TurnState.Get<UnitOfWork>().Outgoing.Find(row => row.Key == target)?.Payload
            ?? transcript.Find(context.Activity.Conversation.Id, target);
        if (before is not null && DirectLineJson.Parse(before)["timestamp"] is { } timestamp)
            json["timestamp"] = timestamp;
        Stage(context, NextKey(context), kind, json, target);
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

    private static void Stage(ITurnContext context, string key, DeliveryKind kind, JObject json, string? target)
        => context.TurnState.Get<UnitOfWork>().Outgoing.Add(new OutgoingActivity(
            key, DirectLineChannel.Name, context.Activity.Conversation.Id, kind, DeliveryState.Mailbox, DirectLineJson.Write(json), target));

    private string NextKey(ITurnContext context) => string.Create(CultureInfo.InvariantCulture, $"{context.Activity.Id}.{++_sent}");

    private static JObject Write(Activity activity)
    {
        var json = JObject.FromObject(activity, DirectLineJson.Serializer);
        json.Remove("serviceUrl");
        json.Remove("callerId");
        return json;
    }
}
