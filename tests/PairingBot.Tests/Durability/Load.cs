using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Durability;

/// <summary>People who log activities, one after another, until it is enough.</summary>
internal sealed class Load : IDisposable
{
    private readonly List<LogScript> _scripts = [];
    private readonly CancellationTokenSource _limit = new(TimeSpan.FromMinutes(3)); // a reply that never comes ends the test, too
    private readonly Task[] _workers;
    private int _done;

    public Load(FakeChannel channel, Uri service, int workers, CancellationToken enough) =>
        _workers = [.. Enumerable.Range(0, workers).Select(_ => Task.Run(() => WorkAsync(channel, service, enough), CancellationToken.None))];

    /// <summary>Activities whose last reply has come.</summary>
    public int Done => Volatile.Read(ref _done);

    /// <summary>All scripts that were begun.</summary>
    public IReadOnlyList<LogScript> Scripts
    {
        get
        {
            lock (_scripts) return [.. _scripts];
        }
    }

    public async Task SomeDoneAsync(int count, CancellationToken cancellationToken)
    {
        while (Done < count)
        {
            if (_workers.FirstOrDefault(w => w.IsFaulted || w.IsCanceled) is { } failed) await failed;
            await Task.Delay(10, cancellationToken);
        }
    }

    /// <summary>Waits until what was begun is done.</summary>
    public Task EndAsync() => Task.WhenAll(_workers);

    public void Dispose() => _limit.Dispose();

    private async Task WorkAsync(FakeChannel channel, Uri service, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            LogScript script;
            lock (_scripts) _scripts.Add(script = new LogScript(channel, service, _scripts.Count));
            await script.RunAsync(_limit.Token);
            Interlocked.Increment(ref _done);
        }
    }
}
