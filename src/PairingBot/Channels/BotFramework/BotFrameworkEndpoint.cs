using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PairingBot.Store;
using PairingBot.Turns;

namespace PairingBot.Channels.BotFramework;

/// <summary><c>POST /api/messages</c>: proves who sends before it reads what, and answers only after the turn is saved.</summary>
internal sealed partial class BotFrameworkEndpoint(ChannelAuthentication authentication, ActivityReader reader, TurnAdapter adapter, TurnRunner runner, ILogger<BotFrameworkEndpoint> logger)
{
    /// <summary>Handles one request.</summary>
    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // Without an app id nothing proves the sender but that it sits on this machine.
        // A browser's page is refused too: any page that is open on this machine could send.
        if (authentication.IsOpen && (!LocalRequests.IsThisMachine(request) || request.Headers.Origin.Count > 0))
            return ErrorAnswers.Of(403, "Forbidden", "Without MicrosoftAppId the endpoint is open to this machine alone.");

        try
        {
            var sender = await authentication.ProveAsync(request.Headers.Authorization.ToString(), cancellationToken);
            var (read, refusal) = await reader.ReadAsync(request, sender, cancellationToken);
            if (read is null) return refusal!;
            var activity = read.Activity;
            var caller = authentication.Admit(sender, activity);
            var account = Senders.AccountOf(activity);
            var turn = new InboundTurn(Key(activity), account, read.Again, new Pipeline(adapter, caller)) { ServiceUrlVerified = sender?.VouchesForAddress == true, MayBeBound = Senders.MayBeBound(account) };
            return Answer(await runner.RunAsync(turn, CancellationToken.None)) /* once heard, a message is finished also while the service stops */;
        }
        catch (UnauthorizedAccessException e)
        {
            return ErrorAnswers.Of(401, "Unauthorized", e.Message);
        }
        catch (StoreUnavailableException)
        {
            return ErrorAnswers.Busy("The message could not be saved; send it again.");
        }
        catch (OperationCanceledException) // the service stops: nothing of the message was handled
        {
            return ErrorAnswers.Busy("The service is stopping; send the message again.");
        }
        catch (KeysUnavailableException)
        {
            return ErrorAnswers.Busy("The sender could not be checked just now; send it again.");
        }
#pragma warning disable CA1031 // whatever fails, the channel is answered in the protocol's form, and the log gets no text of a person
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.Failed(logger, e.GetType().FullName, e.StackTrace);
            return ErrorAnswers.Of(500, "ServiceError", "The message could not be handled; send it again.");
        }
    }

    // A channel may use the same id for several invokes on one card: the value tells them apart. What happens to a message later bears that message's id.
    private static InboxKey Key(Activity activity)
    {
        var id = string.IsNullOrEmpty(activity.Id) ? "no-id-" + Guid.NewGuid().ToString("N") : activity.Id;
        if (activity.Type == ActivityTypes.Invoke)
        {
            var value = activity.Value is JToken token ? token.ToString(Formatting.None) : activity.Value?.ToString() ?? "";
            id += "#" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(activity.Name + "\n" + value)).AsSpan(0, 12));
        }

        else if (activity.Type != ActivityTypes.Message)
        {
            id += "#" + activity.Type;
        }

        return new InboxKey(activity.ChannelId, activity.Conversation.Id, id);
    }

    private static IResult Answer(TurnAnswer answer) => answer.Body is null
        ? Results.StatusCode(answer.Status)
        : new JsonAnswer(answer.Status, answer.Body);

    private sealed class Pipeline(TurnAdapter adapter, AuthenticateRequestResult caller) : ITurnPipeline
    {
        public async Task<InvokeResponse?> RunAsync(Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken) =>
            await adapter.RunAsync(caller, activity, bot, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(2, LogLevel.Error, "A turn failed with {Error}: nothing of it was saved. {Place}")]
        public static partial void Failed(ILogger logger, string? error, string? place);
    }
}
