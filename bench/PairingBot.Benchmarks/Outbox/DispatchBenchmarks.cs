using System.Globalization;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PairingBot.Outbox;

namespace PairingBot.Benchmarks.Outbox;

/// <summary>The dispatcher's own cost for a row, from the commit to the mark, with a channel and a store that answer at once.</summary>
public class DispatchBenchmarks
{
    private const int Rows = 1024;
    private readonly InstantOutbox _outbox = new();
    private ServiceProvider _services = null!;
    private OutboxDispatcher _dispatcher = null!;
    private long _id;

    /// <summary>Conversations that the rows belong to.</summary>
    [Params(64, 1024)]
    public int Conversations { get; set; }

    [GlobalSetup]
    public async Task StartAsync()
    {
        _services = new ServiceCollection().AddLogging().AddMetrics()
            .AddSingleton<IOutboxStore>(_outbox)
            .AddSingleton<IChannelSender, InstantSender>()
            .AddOutbox(new ConfigurationBuilder().Build())
            .BuildServiceProvider();
        _dispatcher = _services.GetRequiredService<OutboxDispatcher>();
        await _dispatcher.StartAsync(CancellationToken.None);
        while (_services.GetRequiredService<IDispatcherHealth>().IsBehind) await Task.Delay(1);
    }

    [GlobalCleanup]
    public async Task StopAsync()
    {
        await _dispatcher.StopAsync(CancellationToken.None);
        await _services.DisposeAsync();
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public Task SendAsync()
    {
        var done = _outbox.Expect(Rows);
        for (var i = 0; i < Rows; i++)
        {
            var conversation = (i % Conversations).ToString(CultureInfo.InvariantCulture);
            _dispatcher.Enqueue([new OutboxRow(++_id, new OutgoingActivity("key", "emulator", conversation, DeliveryKind.Send, DeliveryState.Pending, "{}"), 0, default, DateTimeOffset.UnixEpoch)]);
        }

        return done;
    }

    private sealed class InstantSender : IChannelSender
    {
        private static readonly Task<DeliveryResult> _delivered = Task.FromResult<DeliveryResult>(new DeliveryResult.Delivered("1"));

        public bool Serves(string channel) => true;

        public Task<DeliveryResult> SendAsync(OutboxRow row, CancellationToken cancellationToken) => _delivered;
    }

    private sealed class InstantOutbox : IOutboxStore
    {
        private TaskCompletionSource _done = new();
        private int _left;

        public Task Expect(int rows)
        {
            (_left, _done) = (rows, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            return _done.Task;
        }

        public IReadOnlyList<OutboxRow> ReadPending(long afterId, int limit) => [];

        public string? FindChannelId(string key) => null;

        public void NoteTaken(OutboxRow row)
        {
            // nothing to keep
        }

        public Task MarkSentAsync(OutboxRow row, string? channelId, CancellationToken cancellationToken)
        {
            if (Interlocked.Decrement(ref _left) == 0) _done.SetResult();
            return Task.CompletedTask;
        }

        public Task PostponeAsync(long id, DateTimeOffset notBefore, string reason, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task ParkAsync(long id, string reason, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
