using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace PairingBot.Tests.Outbox;

/// <summary>A clock that stands still until told, and knows which waits have begun: so a test never runs ahead of the code.</summary>
internal sealed class TestClock() : FakeTimeProvider(new DateTimeOffset(2026, 7, 2, 1, 0, 0, TimeSpan.Zero))
{
    private readonly ConcurrentBag<DateTimeOffset> waits = [];

    public DateTimeOffset Now => GetUtcNow();

    /// <summary>True when someone began to wait for this instant.</summary>
    public bool HasWaitUntil(DateTimeOffset instant) => waits.Any(until => (until - instant).Duration() < TimeSpan.FromMilliseconds(1.5));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero) waits.Add(Now + dueTime);
        return timer;
    }
}
