#nullable disable
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>The handlers that see what is sent, and the way to the adapter behind them.</content>
public partial class TurnContext
{
    private List<SendActivitiesHandler> sendHandlers;
    private List<UpdateActivityHandler> updateHandlers;
    private List<DeleteActivityHandler> deleteHandlers;

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (sendHandlers ??= []).Add(handler);
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (updateHandlers ??= []).Add(handler);
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (deleteHandlers ??= []).Add(handler);
        return this;
    }

    private Task<ResourceResponse[]> SendThroughHandlersAsync(List<Activity> activities, int at, CancellationToken cancellationToken)
        => at == sendHandlers.Count
            ? SendThroughAdapterAsync(activities, cancellationToken)
            : sendHandlers[at](this, activities, () => SendThroughHandlersAsync(activities, at + 1, cancellationToken));

    private Task<ResourceResponse> UpdateThroughHandlersAsync(Activity activity, int at, CancellationToken cancellationToken)
        => updateHandlers is null || at == updateHandlers.Count
            ? Adapter.UpdateActivityAsync(this, activity, cancellationToken)
            : updateHandlers[at](this, activity, () => UpdateThroughHandlersAsync(activity, at + 1, cancellationToken));

    private Task DeleteThroughHandlersAsync(ConversationReference reference, int at, CancellationToken cancellationToken)
        => deleteHandlers is null || at == deleteHandlers.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : deleteHandlers[at](this, reference, () => DeleteThroughHandlersAsync(reference, at + 1, cancellationToken));

    private async Task<ResourceResponse[]> SendThroughAdapterAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies) return BufferReplies(activities);
        var responses = await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken);
        for (var i = 0; i < responses.Length; i++)
        {
            activities[i].Id = responses[i].Id;
            Responded |= activities[i].Type != ActivityTypes.Trace;
        }

        return responses;
    }

    private ResourceResponse[] BufferReplies(List<Activity> activities)
    {
        var responses = new ResourceResponse[activities.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            var activity = activities[i];
            BufferedReplyActivities.Add(activity);

            // The adapter would have put it there, but does not see it.
            if (activity.Type == ActivityTypesEx.InvokeResponse) TurnState.Add(BotAdapter.InvokeResponseKey, activity);
            Responded |= activity.Type != ActivityTypes.Trace;
            responses[i] = new ResourceResponse();
        }

        return responses;
    }
}
