#nullable disable
using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>What runs around every turn.</summary>
/// <remarks>Not calling next ends the turn before the bot sees it.</remarks>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}

/// <summary>Middleware in the order of its running.</summary>
/// <remarks>It is filled before the first turn.</remarks>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> middlewares = [];

    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        middlewares.Add(middleware);
        return this;
    }

    /// <summary>Runs the middleware, then the callback.</summary>
    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
        => RunAsync(turnContext, callback, 0, cancellationToken);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await RunAsync(turnContext, null, 0, cancellationToken);
        await next(cancellationToken);
    }

    public IEnumerator<IMiddleware> GetEnumerator() => middlewares.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunAsync(ITurnContext turnContext, BotCallbackHandler callback, int at, CancellationToken cancellationToken)
        => at == middlewares.Count
            ? callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask
            : middlewares[at].OnTurnAsync(turnContext, token => RunAsync(turnContext, callback, at + 1, token), cancellationToken);
}
