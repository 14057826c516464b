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
internal sealed class TurnAdapter(BotFrameworkAuthentication authentication, ILogger<TurnAdapter> logger) : CloudAdapter(authentication, logger)
{
    private static readonly ResourceResponse NoId = new();

    /// <summary>Runs an authenticated activity through the pipeline.</summary>
    public Task<InvokeResponse> RunAsync(AuthenticateRequestResult caller, Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken) =>
        ProcessActivityAsync(caller, activity, bot, cancellationToken);

    /// <summary>Stages messages. Traces are dropped, for they carry the dialog's state; typing notices too, for a turn's replies leave within milliseconds.</summary>
    /// <returns>One answer for each activity: for a message that leaves in pieces, that of the last, which has the buttons.</returns>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            responses[i] = activities[i].Type switch
            {
                ActivityTypesEx.InvokeResponse => (await base.SendActivitiesAsync(turnContext, [activities[i]], cancellationToken))[0],
                ActivityTypes.Typing or ActivityTypes.Trace => NoId,
                _ => StagePieces(turnContext, activities[i]),
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

    private static ResourceResponse StagePieces(ITurnContext turnContext, Activity message)
    {
        var work = turnContext.TurnState.Get<UnitOfWork>();
        var pieces = turnContext.Activity.ChannelId == TeamsMessages.Channel ? TeamsMessages.Split(message) : [message];
        var last = NoId;
        foreach (var piece in pieces) last = work.Stage(SkillReplies.Mark(piece, turnContext), DeliveryState.Pending);
        return last;
    }

    private static void Stage(ITurnContext turnContext, Activity change, DeliveryKind kind) =>
        turnContext.TurnState.Get<UnitOfWork>().Stage(SkillReplies.Mark(change, turnContext), DeliveryState.Pending, kind, Staging.IsKey(change.Id) ? change.Id : null);
}
