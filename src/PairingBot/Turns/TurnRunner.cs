using System.Diagnostics;
using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.History;
using PairingBot.Store;
using PairingBot.Telemetry;

namespace PairingBot.Turns;

/// <summary>
/// Runs a turn as one transaction: conversation lock, state, speaker, bot, commit. A duplicate gets the first answer; a lost race runs the turn again;
/// nothing leaves before the commit. When the bot itself fails, the person is told so in a turn of its own, and what was said before stays.
/// </summary>
internal sealed partial class TurnRunner(ITurnStore store, ConversationLocks locks, IServiceScopeFactory scopes, CommitListeners listeners, ILogger<TurnRunner> logger)
{
    private const int MaxAttempts = 5;

    /// <summary>Handles an activity and returns its synchronous answer once everything is on the disk.</summary>
    /// <exception cref="StoreUnavailableException">Nothing was saved; the channel should try again.</exception>
    public async Task<TurnAnswer> RunAsync(InboundTurn turn, CancellationToken cancellationToken)
    {
        using var watch = TurnWatch.Begin(turn.Key.Channel);
        using var stay = await locks.EnterAsync(turn.Key.Channel, turn.Key.Conversation, cancellationToken);
        for (var attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            if (await TryAsync(turn, watch, apologize: false, cancellationToken) is { } answer) return listeners.Leaving(answer);
            Log.LostRace(logger, attempt);
        }

        throw new StoreUnavailableException(new($"连续 {MaxAttempts} 次被别的消息抢先。", $"The turn lost {MaxAttempts} races in a row."));
    }

    /// <summary>One attempt; null when it lost a race.</summary>
    private async Task<TurnAnswer?> TryAsync(InboundTurn turn, TurnWatch watch, bool apologize, CancellationToken cancellationToken)
    {
        var start = store.Begin(turn.Key);
        if (start.Answer is { } first) return Repeat(first, watch);

        await using var scope = scopes.CreateAsyncScope();
        UnitOfWork work;
        try
        {
            work = await RunBotAsync(scope.ServiceProvider, turn, start, apologize, cancellationToken);
        }
        catch (Exception e) when (!apologize && e is not (OperationCanceledException or StoreUnavailableException))
        {
            // The type and the place, not the message: that may hold what a person wrote.
            Log.BotFailed(logger, e.GetType().FullName, e.StackTrace);
            return await TryAsync(turn, watch, apologize: true, cancellationToken);
        }

        // The turn is decided: a client that hangs up now still gets its message saved and answered.
        return await CommitAsync(work) switch
        {
            CommitResult.Committed committed => Tell(committed, work, watch),
            CommitResult.Duplicate duplicate => Repeat(duplicate.Answer, watch),
            _ => null,
        };
    }

    private async Task<CommitResult> CommitAsync(UnitOfWork work)
    {
        using var span = Instruments.Begin("commit");
        var begun = Stopwatch.GetTimestamp();
        var result = await store.CommitAsync(work, CancellationToken.None);
        Instruments.CommitDuration.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds);
        return result;
    }

    private static async Task<UnitOfWork> RunBotAsync(IServiceProvider services, InboundTurn turn, TurnStart start, bool apologize, CancellationToken cancellationToken)
    {
        using var span = Instruments.Begin("dialog");
        var work = services.GetRequiredService<UnitOfWork>();
        work.Inbox = turn.Key;
        services.GetRequiredService<TurnStorage>().Begin(turn.Key, start);

        var activity = turn.MakeActivity();
        var speaker = services.GetRequiredService<IRoster>().FindSpeaker(turn.Account);
        work.Reference = ConversationReferences.Changed(activity, turn, start, speaker?.Id);
        var known = new TurnSpeaker(speaker, new Origin(turn.Key.Channel, turn.Key.Conversation, turn.Key.ActivityId, activity.Text ?? "")) { Account = turn.MayBeBound ? turn.Account : null };
        BotCallbackHandler bot = apologize ? TurnApology.SayAsync : services.GetRequiredService<IBot>().OnTurnAsync;
        var response = await turn.Pipeline.RunAsync(activity, CallBotAsync, cancellationToken);
        work.Answer = TurnAnswers.From(response);
        if (work.Rebound.Find(r => r.Account == turn.Account) is { Member: { } bound }) work.Reference = ConversationReferences.Changed(turn.MakeActivity(), turn, start, bound);
        return work;

        Task CallBotAsync(ITurnContext context, CancellationToken cancellation)
        {
            context.TurnState.Add(work);
            context.TurnState.Add(known);
            return bot(context, cancellation);
        }
    }

    private static TurnAnswer Repeat(TurnAnswer answer, TurnWatch watch)
    {
        watch.Repeated();
        return answer;
    }

    private TurnAnswer Tell(CommitResult.Committed committed, UnitOfWork work, TurnWatch watch)
    {
        watch.Committed();
        work.AfterCommit.ForEach(act => act());
        listeners.Rebound(work.Rebound); // first: whoever is told hears the next message as the one who is bound
        listeners.Committed(watch.Context == default ? committed.Outgoing : [.. committed.Outgoing.Select(row => row with { Trace = watch.Context })]);
        return work.Answer;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "A turn lost a race at attempt {Attempt} and runs again")]
        public static partial void LostRace(ILogger logger, int attempt);

        [LoggerMessage(2, LogLevel.Error, "The bot failed with {Error}; the person is told that nothing was saved. {Place}")]
        public static partial void BotFailed(ILogger logger, string? error, string? place);
    }
}
