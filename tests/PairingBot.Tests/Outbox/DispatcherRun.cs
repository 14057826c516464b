using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PairingBot.Outbox;

namespace PairingBot.Tests.Outbox;

/// <summary>A dispatcher as the service builds it, on a store in memory, a scripted sender and a still clock.</summary>
internal sealed class DispatcherRun : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private int next;

    public DispatcherRun(Action<OutboxOptions>? configure = null, MemoryOutbox? store = null)
    {
        Store = store ?? new MemoryOutbox();
        Store.Clock = Clock;
        Sender = new ScriptedSender(Clock);
        services = new ServiceCollection()
            .AddLogging()
            .AddMetrics()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IOutboxStore>(Store)
            .AddSingleton<IChannelSender>(Sender)
            .AddOutbox(new ConfigurationBuilder().Build())
            .Configure(configure ?? (_ => { }))
            .BuildServiceProvider();
        Dispatcher = services.GetRequiredService<OutboxDispatcher>();
    }

    public TestClock Clock { get; } = new();

    public MemoryOutbox Store { get; }

    public ScriptedSender Sender { get; }

    public OutboxDispatcher Dispatcher { get; }

    public LaneTable Table => services.GetRequiredService<LaneTable>();

    public IDispatcherHealth Health => services.GetRequiredService<IDispatcherHealth>();

    public static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<DispatcherRun> StartAsync(Action<OutboxOptions>? configure = null, MemoryOutbox? store = null)
    {
        var run = new DispatcherRun(configure, store);
        await run.StartAsync();
        return run;
    }

    public static async Task EventuallyAsync(Func<bool> condition, Action? meanwhile = null)
    {
        var waited = Stopwatch.StartNew();
        while (!condition())
        {
            if (waited.Elapsed > TimeSpan.FromSeconds(20)) Assert.Fail("did not happen within 20 seconds");
            meanwhile?.Invoke();
            await Task.Delay(1, Cancelled);
        }
    }

    /// <summary>Starts, and waits until the store was read to its end.</summary>
    public async Task StartAsync()
    {
        await Dispatcher.StartAsync(Cancelled);
        await EventuallyAsync(() => Store.Reads > 0 && !Health.IsBehind);
    }

    public OutgoingActivity Message(string conversation, string channel = "emulator", DeliveryState state = DeliveryState.Pending) =>
        new($"k{Interlocked.Increment(ref next)}", channel, conversation, DeliveryKind.Send, state, "{}");

    /// <summary>Commits and enqueues one message for each conversation named.</summary>
    public void Say(params string[] conversations) => Dispatcher.Enqueue(Store.Commit([.. conversations.Select(c => Message(c))]));

    /// <summary>Waits until nothing waits in the dispatcher or the store.</summary>
    public Task DoneAsync(Action? meanwhile = null) => EventuallyAsync(() => Health.Waiting == 0 && Store.Pending == 0, meanwhile);

    /// <summary>Lets a second pass once the last attempt's row waits for its next, and none beyond that instant: so the clock never runs ahead of a busy machine.</summary>
    public void StepTowardsNextTry()
    {
        var marks = Store.Marks;
        if (marks.Count == 0 || marks.Count != Sender.Tries.Count || Clock.Now >= marks[^1].NotBefore || !Clock.HasWaitUntil(marks[^1].NotBefore)) return;
        Clock.Advance(TimeSpan.FromSeconds(1));
    }

    /// <summary>Waits until someone waits for this instant, shows that nothing happens just before it, and lets it come.</summary>
    public async Task PassAsync(TimeSpan wait)
    {
        var until = Clock.Now + wait;
        await EventuallyAsync(() => Clock.HasWaitUntil(until));
        var tries = Sender.Tries.Count;
        Clock.Advance(wait - TimeSpan.FromMilliseconds(1));
        await Task.Delay(20, Cancelled);
        Assert.Equal(tries, Sender.Tries.Count);
        Clock.Advance(TimeSpan.FromMilliseconds(1));
    }

    public async ValueTask DisposeAsync()
    {
        using var host = new CancellationTokenSource(TimeSpan.FromSeconds(5)); // a test that failed may have left something that never ends
        await Dispatcher.StopAsync(host.Token);
        await services.DisposeAsync();
    }
}
