#nullable disable
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>Joins a bot to the Bot Framework's channels, whatever carries the requests.</summary>
/// <remarks>Who sent an activity is settled by the authentication before the bot sees it.</remarks>
public abstract partial class CloudAdapterBase : BotAdapter
{
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = default)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    protected ILogger Logger { get; }

    /// <summary>Verifies the sender, then runs the turn.</summary>
    /// <exception cref="UnauthorizedAccessException">The sender is not believed.</exception>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var sender = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return await ProcessActivityAsync(sender, activity, callback, cancellationToken);
    }

    /// <summary>
    /// Runs the turn of a verified sender, and answers what the HTTP response bears: the buffered replies of
    /// expectReplies, the answer of an invoke (501 when there is none), or null.
    /// </summary>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        var sender = authenticateRequestResult;
        activity.CallerId = sender.CallerId;
        var factory = activity.IsFromStreamingConnection() ? GetStreamingConnectorFactory(activity) : sender.ConnectorFactory;
        using var connector = await factory.CreateAsync(activity.ServiceUrl, sender.Audience, cancellationToken);
        using var tokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(sender.ClaimsIdentity, cancellationToken);
        using var turn = BeginTurn(activity, sender.ClaimsIdentity, sender.Audience, new Clients(factory, connector, tokens), callback);
        await RunPipelineAsync(turn, callback, cancellationToken);
        return ResultOf(turn);
    }

    protected virtual ConnectorFactory GetStreamingConnectorFactory(Activity activity) => throw new NotImplementedException();

    private static InvokeResponse ResultOf(TurnContext turn)
    {
        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse { Status = 200, Body = new ExpectedReplies(turn.BufferedReplyActivities) };
        }

        if (turn.Activity.Type != ActivityTypes.Invoke) return null;
        var answer = turn.TurnState.Get<Activity>(InvokeResponseKey);
        return answer is null ? new InvokeResponse { Status = 501 } : (InvokeResponse)answer.Value;
    }

    private TurnContext BeginTurn(Activity activity, ClaimsIdentity identity, string audience, in Clients clients, BotCallbackHandler callback)
    {
        var turn = new TurnContext(this, activity);
        turn.TurnState.Add<IIdentity>(BotIdentityKey, identity);
        turn.TurnState.Add(clients.Connector);
        turn.TurnState.Add(clients.Tokens);
        turn.TurnState.Add(callback);
        turn.TurnState.Add(clients.Factory);

        // Null means the channel's own audience: only an answer to another bot has another.
        turn.TurnState.Set(OAuthScopeKey, audience);
        return turn;
    }

    private readonly record struct Clients(ConnectorFactory Factory, IConnectorClient Connector, UserTokenClient Tokens);
}
