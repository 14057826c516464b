using System.Globalization;
using BenchmarkDotNet.Attributes;
using PairingBot.Outbox;
using PairingBot.Store;

namespace PairingBot.Benchmarks.Store;

/// <summary>What a turn without domain rows commits (inbox mark, state, one reply), each flushed to the disk: one after the other, and side by side as under load.</summary>
public class CommitBenchmarks
{
    private const int Turns = 64;
    private static readonly string _state = """{"dialogs":{"$stack":[{"id":"LogActivity","state":{"asked":"topic","date":"2026-07-01","partners":["教务处党支部"],"branch":"财务处党支部"}}]}}""";
    private static readonly string _reply = new('答', 400);
    private readonly long[] _versions = new long[Turns];
    private TemporaryStore _store = null!;
    private int _activity;

    [GlobalSetup]
    public void Open() => _store = new TemporaryStore();

    [GlobalCleanup]
    public async Task CloseAsync() => await _store.DisposeAsync();

    [Benchmark(Baseline = true, OperationsPerInvoke = Turns)]
    public async Task OneByOneAsync()
    {
        for (var i = 0; i < Turns; i++) await CommitAsync(i);
    }

    [Benchmark(OperationsPerInvoke = Turns)]
    public Task SideBySideAsync() => Task.WhenAll(Enumerable.Range(0, Turns).Select(CommitAsync));

    private async Task CommitAsync(int conversation)
    {
        var name = conversation.ToString(CultureInfo.InvariantCulture);
        var id = Interlocked.Increment(ref _activity).ToString(CultureInfo.InvariantCulture);
        var work = new UnitOfWork
        {
            Inbox = new InboxKey("emulator", name, id),
            State = new StateWrite("emulator", name, _state, _versions[conversation]),
        };
        work.Outgoing.Add(new OutgoingActivity(id, "emulator", name, DeliveryKind.Send, DeliveryState.Pending, _reply));
        if (await _store.Turns.CommitAsync(work, CancellationToken.None) is not CommitResult.Committed) throw new InvalidOperationException("The unit was not committed.");
        _versions[conversation]++;
    }
}
