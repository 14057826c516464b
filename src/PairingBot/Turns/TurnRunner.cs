using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PairingBot.Store;

namespace PairingBot.Turns;

public sealed record InboundTurn(InboxKey Key, PairingBot.Domain.Branches.ChannelAccount Account, Func<Activity> MakeActivity, ITurnPipeline Pipeline);

public interface ITurnPipeline
{
    Task<InvokeResponse?> RunAsync(IServiceProvider scope, Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken);
}

public sealed class TurnRunner(IServiceProvider services, ITurnStore store, IEnumerable<ICommitListener> listeners)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> locks = new(StringComparer.Ordinal);

    public async Task<TurnAnswer> RunAsync(InboundTurn turn, CancellationToken ct)
    {
        var gate = locks.GetOrAdd(turn.Key.Conversation, _ => new SemaphoreSlim(1));
        await gate.WaitAsync(ct);
        try
        {
            while (true)
            {
                if (store.Begin(turn.Key).Answer is { } answer)
                    return answer;
                await using var scope = services.CreateAsyncScope();
                var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
                work.Inbox = turn.Key;
                await turn.Pipeline.RunAsync(scope.ServiceProvider, turn.MakeActivity(), scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync, ct);
                switch (await store.CommitAsync(work, ct))
                {
                    case CommitResult.Committed done:
                        foreach (var listener in listeners)
                            listener.Committed(done.Outgoing);
                        return work.Answer;
                    case CommitResult.Duplicate duplicate:
                        return duplicate.Answer;
                    default:
                        continue;
                }
            }
        }
        finally
        {
            gate.Release();
        }
    }
}
