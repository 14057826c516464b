using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using PairingBot.Outbox;
using PairingBot.Store;
using PairingBot.Turns;

namespace PairingBot.Channels.BotFramework;

/// <summary>
/// The SDK's adapter, but replies are staged into the turn's unit of work. OnTurnError stays unset: an error must reach the turn runner,
/// or a turn that saved nothing would be answered 200.
/// </summary>
internal sealed partial class TurnAdapter(BotFrameworkAuthentication authentication, ILogger<TurnAdapter> logger) : CloudAdapter(authentication, logger)
{
    private static readonly ResourceResponse NoId = new();

    /// <summary>How long a client shows a notice; rule A6000 of the activity protocol.</summary>
    private static readonly TimeSpan TypingLasts = TimeSpan.FromSeconds(3);

    /// <summary>Runs an authenticated activity through the pipeline.</summary>
    public Task<InvokeResponse> RunAsync(AuthenticateRequestResult caller, Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken) =>
        ProcessActivityAsync(caller, activity, bot, cancellationToken);

    /// <summary>Stages messages; typing goes out at once and may fail; traces are dropped, for they carry the dialog's state.</summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.ChannelId == TeamsMessages.Channel) activities = [.. activities.SelectMany(TeamsMessages.Split)];
        var work = turnContext.TurnState.Get<UnitOfWork>();
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            responses[i] = activities[i].Type switch
            {
                ActivityTypesEx.InvokeResponse => (await base.SendActivitiesAsync(turnContext, [activities[i]], cancellationToken))[0],
                ActivityTypes.Typing => BeginTyping(turnContext, activities[i]),
                ActivityTypes.Trace => NoId,
                _ => work.Stage(SkillReplies.Mark(activities[i], turnContext), DeliveryState.Pending),
            };
        }

        return responses;
    }

    /// <summary>Stages the replacement of an earlier message. It is named by the id that sending it returned, or by the channel's own, such as that of the card that was pressed.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var id = activity.Id;
        Stage(turnContext, activity, DeliveryKind.Update);
        return Task.FromResult(new ResourceResponse(id));
    }

    /// <summary>Stages the removal of an earlier message.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        var removal = new Activity(ActivityTypes.MessageDelete).ApplyConversationReference(reference);
        (removal.Id, removal.ReplyToId) = (reference.ActivityId, null);
        Stage(turnContext, removal, DeliveryKind.Delete);
        return Task.CompletedTask;
    }

    private static void Stage(ITurnContext turnContext, Activity change, DeliveryKind kind) =>
        turnContext.TurnState.Get<UnitOfWork>().Stage(SkillReplies.Mark(change, turnContext), DeliveryState.Pending, kind, Staging.IsKey(change.Id) ? change.Id : null);

    // The turn does not wait for it: a channel that hangs would hold up the reply that the notice announces.
    private ResourceResponse BeginTyping(ITurnContext turnContext, Activity typing)
    {
        _ = SendTypingAsync(turnContext, typing);
        return NoId;
    }

    private async Task SendTypingAsync(ITurnContext turnContext, Activity typing)
    {
        using var limit = new CancellationTokenSource(TypingLasts, TimeProvider.System);
        try
        {
            await base.SendActivitiesAsync(turnContext, [typing], limit.Token);
        }
#pragma warning disable CA1031 // nobody waits for it, and whatever goes wrong with it is no matter
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.TypingFailed(logger, e.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "A typing notice did not go out: {Error}")]
        public static partial void TypingFailed(ILogger logger, string error);
    }
}
