using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PairingBot.Store;
using PairingBot.Turns;
using ChannelAccount = PairingBot.Domain.Branches.ChannelAccount;

namespace PairingBot.Channels.BotFramework;

/// <summary><c>POST /api/messages</c>: reads, checks and authenticates an activity, and answers only after its turn is saved.</summary>
internal sealed partial class BotFrameworkEndpoint(BotFrameworkOptions options, BotFrameworkAuthentication authentication, TurnAdapter adapter, TurnRunner runner, ILogger<BotFrameworkEndpoint> logger)
{
    private const int MaxBody = 4 * 1024 * 1024;

    /// <summary>Handles one request.</summary>
    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // Without an app id nothing proves the sender but that it sits on this machine.
        // A browser's page is refused too: any page that is open on this machine could send.
        if (options.IsOpen && (!LocalRequests.IsThisMachine(request) || request.Headers.Origin.Count > 0))
            return ErrorAnswers.Of(403, "Forbidden", "Without MicrosoftAppId the endpoint is open to this machine alone.");

        if (!options.IsOpen && request.Headers.Authorization.Count == 0) return ErrorAnswers.Of(401, "Unauthorized", "A bearer token is needed."); // before a body is read
        if (request.ContentType is not null && !request.HasJsonContentType()) return ErrorAnswers.Of(400, "BadSyntax", "The content type is not application/json.");
        var body = await RequestBody.ReadAsync(request, MaxBody, cancellationToken);
        if (body is null) return ErrorAnswers.Of(413, "MessageSizeTooBig", $"An activity may have {MaxBody} bytes at most.");
        if (!TryRead(body, out var activity, out var problem)) return ErrorAnswers.Of(400, "BadSyntax", problem);
        if (InboundRules.Broken(activity) is { } rule) return ErrorAnswers.Of(400, "BadArgument", rule);

        try
        {
            var caller = await authentication.AuthenticateRequestAsync(activity, request.Headers.Authorization.ToString(), cancellationToken);
            var turn = new InboundTurn(Key(activity), Account(activity), () => ActivityJson.Read<Activity>(body), new Pipeline(adapter, caller)) { ServiceUrlVerified = !options.IsOpen };
            return Answer(await runner.RunAsync(turn, CancellationToken.None)) /* once heard, a message is finished also while the service stops */;
        }
        catch (UnauthorizedAccessException e)
        {
            Log.Refused(logger, e.Message);
            return ErrorAnswers.Of(401, "Unauthorized", e.Message);
        }
        catch (StoreUnavailableException)
        {
            return ErrorAnswers.Of(503, "ServiceUnavailable", "The message could not be saved; send it again.");
        }
        catch (KeysUnavailableException)
        {
            return ErrorAnswers.Of(503, "ServiceUnavailable", "The sender could not be checked just now; send it again.");
        }
#pragma warning disable CA1031 // whatever fails, the channel is answered in the protocol's form, and the log gets no text of a person
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Log.Failed(logger, e.GetType().FullName, e.StackTrace);
            return ErrorAnswers.Of(500, "ServiceError", "The message could not be handled; send it again.");
        }
    }

    private static bool TryRead(byte[] body, out Activity activity, out string problem)
    {
        (activity, problem) = (null!, "");
        try
        {
            activity = ActivityJson.Read<Activity>(body);
            return true;
        }
        catch (JsonException e)
        {
            problem = e is JsonReaderException ? "The body is not JSON, or is nested too deep." : "The body is not an activity.";
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            problem = "A field of the activity has a value of another type.";
        }

        return false;
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

    // In Teams a person is the directory's object id within its tenant; from.id is another one for each bot.
    private static ChannelAccount Account(Activity activity) => activity.ChannelId == "msteams"
        ? new ChannelAccount(activity.ChannelId, activity.Conversation.TenantId ?? (activity.ChannelData as JObject)?.SelectToken("tenant.id")?.ToString(), activity.From?.AadObjectId ?? "")
        : new ChannelAccount(activity.ChannelId, null, activity.From?.Id ?? "");

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
        [LoggerMessage(1, LogLevel.Warning, "An inbound activity was refused: {Reason}")]
        public static partial void Refused(ILogger logger, string reason);

        [LoggerMessage(2, LogLevel.Error, "A turn failed with {Error}: nothing of it was saved. {Place}")]
        public static partial void Failed(ILogger logger, string? error, string? place);
    }
}
