using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using PairingBot.Outbox;
using PairingBot.Store;
using PairingBot.Store.Startup;
using PairingBot.Store.Writing;
using PairingBot.Tests.Drivers;
using PairingBot.Turns;

namespace PairingBot.Tests.Store;

/// <summary>A real store in a folder of its own, on a clock that stands still.</summary>
public sealed class TestStore : IDisposable
{
    private readonly bool _ownsFolder;

    public TestStore(string? folder = null, bool open = true)
    {
        _ownsFolder = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("pairingbot-store-").FullName;
        if (_ownsFolder && open) EmptyStore.PutAt(Path);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Store:ConnectionString"] = $"Data Source={Path};Default Timeout=1",
            ["urls"] = "http://localhost:4711",
        }).Build();
        Services = new ServiceCollection().AddLogging(l => l.ClearProviders()).AddSingleton<TimeProvider>(Clock).AddClock(configuration).AddStore(configuration).BuildServiceProvider(validateScopes: true);
        if (open) Open();
    }

    public string Folder { get; }

    public string Path => System.IO.Path.Combine(Folder, "test.db");

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 7, 2, 1, 0, 0, TimeSpan.Zero));

    public ServiceProvider Services { get; }

    internal ITurnStore Turns => Get<ITurnStore>();

    internal StoreWriter Writer => Get<StoreWriter>();

    internal T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public void Open() => Get<IStoreInitializer>().Open();

    public void Close() => Get<IStoreInitializer>().Close();

    internal Task<CommitResult> CommitAsync(UnitOfWork work) => Turns.CommitAsync(work, TestContext.Current.CancellationToken);

    /// <summary>Looks into the file beside the store.</summary>
    public long Count(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Mode=ReadOnly;Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Holds the writer in a job of its own until the result is disposed, so that what is queued meanwhile shares a transaction.</summary>
    internal async Task<IDisposable> HoldWriterAsync()
    {
        var (begun, goOn) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new ManualResetEventSlim());
        _ = Writer.RunAsync(
            _ =>
            {
                begun.SetResult();
                return goOn.Wait(TimeSpan.FromSeconds(30));
            },
            CancellationToken.None);
        await begun.Task;
        return new Release(goOn);
    }

    /// <summary>A turn with a message, a state and a reply.</summary>
    internal static UnitOfWork Turn(string id, string conversation = "c", long version = 0, string? state = null)
    {
        var work = new UnitOfWork { Inbox = Key(id, conversation), State = new StateWrite("test", conversation, state ?? $$"""{"last":"{{id}}"}""", version) };
        work.Outgoing.Add(Reply(id, conversation));
        return work;
    }

    internal static InboxKey Key(string id, string conversation = "c") => new("test", conversation, id);

    internal static OutgoingActivity Reply(string id, string conversation = "c", DeliveryState state = DeliveryState.Pending) =>
        new($"{conversation}/{id}/0", "test", conversation, DeliveryKind.Send, state, $$"""{"text":"{{id}}"}""");

    public void Dispose()
    {
        Close();
        Services.Dispose();
        if (_ownsFolder) Directory.Delete(Folder, recursive: true);
    }

    private sealed class Release(ManualResetEventSlim goOn) : IDisposable
    {
        public void Dispose() => goOn.Set();
    }
}
