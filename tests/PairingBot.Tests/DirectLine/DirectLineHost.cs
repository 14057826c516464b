using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PairingBot.Store;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.DirectLine;

/// <summary>The service on a free port of this machine, with an echo bot.</summary>
internal sealed class DirectLineHost : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pairingbot-directline-");
    private WebApplication? _app;
    private int _messagesPerMinute = 1000;

    public ShiftedTime Time { get; } = new();

    public LogLines Logs { get; } = new();

    /// <summary>True while the store takes nothing.</summary>
    public bool IsFull { get; set; }

    public string Address => _app!.Urls.First();

    public IServiceProvider Services => _app!.Services;

    public static async Task<DirectLineHost> StartAsync(string environment = "Development", string? secret = null, int messagesPerMinute = 1000, params string[] settings)
    {
        var host = new DirectLineHost { _messagesPerMinute = messagesPerMinute };
        await host.RestartAsync(environment, secret, settings);
        return host;
    }

    public async Task RestartAsync(string environment = "Development", string? secret = null, params string[] more)
    {
        await StopAsync();
        EmptyStore.PutAt(Path.Combine(_folder.FullName, "store.db"));
        string[] settings =
        [
            "--environment=" + environment, "--urls=http://127.0.0.1:0", "--DirectLine:Secret=" + secret, FormattableString.Invariant($"--DirectLine:MessagesPerMinute={_messagesPerMinute}"),
            "--Store:ConnectionString=Data Source=" + Path.Combine(_folder.FullName, "store.db"),
            "--MicrosoftAppId=00000000-0000-0000-0000-00000000000a", "--MicrosoftAppPassword=word", "--MicrosoftAppTenantId=directory",
            "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace", .. more,
        ];
        _app = Service.Build(settings, builder =>
        {
            builder.Logging.ClearProviders().AddProvider(Logs);
            builder.Services.AddSingleton<TimeProvider>(Time);
            builder.Services.AddSingleton<ITurnStore>(services => new FillableStore(ActivatorUtilities.CreateInstance<TurnStore>(services), this));
            builder.Services.AddSingleton<IBot, EchoBot>();
        });
        await _app.StartAsync();
    }

    /// <summary>Rows of a table.</summary>
    public long Count(string table)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, "store.db")};Mode=ReadOnly;Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table}";
        return (long)command.ExecuteScalar()!;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Delete(recursive: true);
    }

    private async Task StopAsync()
    {
        if (_app is null)
            return;
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private sealed class FillableStore(TurnStore store, DirectLineHost host) : ITurnStore
    {
        public TurnStart Begin(InboxKey key) => store.Begin(key);

        public Task<CommitResult> CommitAsync(UnitOfWork work, CancellationToken cancellationToken)
            => host.IsFull ? throw new StoreUnavailableException(new("磁盘满了。", "The disk is full.")) : store.CommitAsync(work, cancellationToken);
    }
}
