using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Identity.Client;
using PairingBot.Outbox;
using PairingBot.Turns;

namespace PairingBot.Channels.BotFramework;

/// <summary>Delivers outbox rows through the connector of the Bot Service.</summary>
internal sealed class BotFrameworkSender(ChannelAuthentication authentication, CloudAdapter adapter, IOutboxStore outbox, TokenRenewal renewal, ChannelAnswers answers) : IChannelSender
{
    /// <summary>Every channel: our own has mailbox rows, which the dispatcher never sends.</summary>
    public bool Serves(string channel) => true;

    /// <inheritdoc/>
    public async Task<DeliveryResult> SendAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        try
        {
            try
            {
                return await TryAsync(row, cancellationToken);
            }
            catch (ErrorResponseException e) when (e.Response?.StatusCode == HttpStatusCode.Unauthorized && renewal.TryAsk(SkillReplies.TakeAudience(ActivityJson.Read<Activity>(row.Message.Payload))))
            {
                return await TryAsync(row, cancellationToken);
            }
            catch (ErrorResponseException e) when (answers.Moved(row, e) is { } moved)
            {
                var result = await TryAsync(moved, cancellationToken);
                if (result is DeliveryResult.Delivered) await answers.TryNoteMoveAsync(moved, cancellationToken);
                return result;
            }
        }
        catch (ErrorResponseException e)
        {
            return await answers.JudgeAsync(row, e, cancellationToken);
        }
        catch (MsalException e)
        {
            // Also a wrong password is not the message's fault: whoever mends it finds the message still waiting.
            return new DeliveryResult.RetryLater((e as MsalServiceException)?.Headers?.RetryAfter?.Delta, $"The bot got no token of its own: {ChannelAnswers.Code(e.ErrorCode)}");
        }
        catch (HttpRequestException e) when (e.InnerException is HostNotAllowedException)
        {
            return new DeliveryResult.RetryLater(null, "The channel's name leads to an address that may not be written to."); // names are mended, or come back
        }
        catch (HostNotAllowedException e)
        {
            return new DeliveryResult.Refused(e.Message);
        }
        catch (Exception e) when (e is Microsoft.Rest.ValidationException or UriFormatException or ArgumentException)
        {
            return new DeliveryResult.Refused("The message can't be addressed: an id or address in it is none that can be called.");
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new DeliveryResult.RetryLater(null, "The channel could not be reached.");
        }
    }

    private async Task<DeliveryResult> TryAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        var activity = ActivityJson.Read<Activity>(row.Message.Payload);
        if (row.Message.TargetKey is { } target) activity.Id = outbox.FindChannelId(target);
        if (row.Message.Kind != DeliveryKind.Send && activity.Id is null) return new DeliveryResult.Refused("The message to change was never delivered.");

        if (activity.ChannelId == TeamsMessages.Channel) activity = TeamsMessages.Fit(activity);
        var audience = SkillReplies.TakeAudience(activity);
        DeliveryResult result = new DeliveryResult.Refused("The adapter sent nothing.");
        var delivery = new DeliverySignal(authentication.BotIdentity, () => outbox.NoteTaken(row));
        try
        {
            await adapter.ContinueConversationAsync(delivery, Continuation(activity), audience, async (context, cancellation) => result = await DeliverAsync(context, row, activity, cancellation), cancellationToken);
            return result;
        }
        catch (Exception) when (delivery.IsGiven)
        {
            return new DeliveryResult.Delivered(null); // the channel took it, but its answer broke off or can't be read: no reason to send it again
        }
    }

    private static async Task<DeliveryResult> DeliverAsync(ITurnContext context, OutboxRow row, Activity activity, CancellationToken cancellationToken)
    {
        switch (row.Message.Kind)
        {
            case DeliveryKind.Update:
                await context.UpdateActivityAsync(activity, cancellationToken);
                return new DeliveryResult.Delivered(activity.Id);
            case DeliveryKind.Delete:
                await context.DeleteActivityAsync(activity.Id, cancellationToken);
                return new DeliveryResult.Delivered(null);
            default:
                var response = await context.SendActivityAsync(activity, cancellationToken);
                return new DeliveryResult.Delivered(response?.Id);
        }
    }

    // The continuation bears the inbound activity's id, so that the reply names it; a bare conversation reference would make up a new one.
    private static Activity Continuation(Activity activity) => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.ContinueConversation,
        Id = activity.ReplyToId,
        ChannelId = activity.ChannelId,
        ServiceUrl = activity.ServiceUrl,
        Conversation = activity.Conversation,
        Recipient = activity.From,
        From = activity.Recipient,
        Locale = activity.Locale,
    };
}
