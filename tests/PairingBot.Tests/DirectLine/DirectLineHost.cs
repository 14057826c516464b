using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PairingBot.Channels.DirectLine;
using PairingBot.Domain.Branches;
using PairingBot.Outbox;
using PairingBot.Store;
using PairingBot.Turns;
using PairingBot.Web;

namespace PairingBot.Tests.DirectLine;

/// <summary>The channel and the chat page on Kestrel at a free port of this machine, on the real store, with an echo bot.</summary>
internal sealed class DirectLineHost : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pairingbot-directline-");
    private WebApplication? _app;

    public ShiftedTime Time { get; } = new();

    public LogLines Logs { get; } = new();

    /// <summary>True while the store takes nothing.</summary>
    public bool IsFull { get; set; }

    public string Address => _app!.Urls.First();

    public IServiceProvider Services => _app!.Services;

    public static async Task<DirectLineHost> StartAsync(string environment = "Development", string? secret = null)
    {
        var host = new DirectLineHost();
        await host.RestartAsync(environment, secret);
        return host;
    }

    public async Task RestartAsync(string environment = "Development", string? secret = null)
    {
        await StopAsync();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration["DirectLine:Secret"] = secret;
        builder.Configuration["Store:ConnectionString"] = "Data Source=" + Path.Combine(_folder.FullName, "store.db");
        builder.Configuration["Logging:LogLevel:Default"] = "Trace";
        builder.Configuration["Logging:LogLevel:Microsoft.AspNetCore"] = "Trace";
        builder.Logging.ClearProviders().AddProvider(Logs);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddClock(builder.Configuration).AddStore(builder.Configuration).AddOutbox(builder.Configuration).AddTurns().AddDirectLine(builder.Configuration);
        builder.Services.AddSingleton<ITurnStore>(services => new FillableStore(ActivatorUtilities.CreateInstance<TurnStore>(services), this));
        builder.Services.AddSingleton<IRoster, NobodysRoster>().AddSingleton<IBot, EchoBot>();
        _app = builder.Build();
        _app.MapHealth();
        _app.MapDirectLine();
        _app.MapChatPage();
        await _app.StartAsync();
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
            => host.IsFull ? throw new StoreUnavailableException("The disk is full.") : store.CommitAsync(work, cancellationToken);
    }

    private sealed class NobodysRoster : IRoster
    {
        public IReadOnlyList<Branch> Branches => [];

        public Branch? Find(BranchId id) => null;

        public Speaker? FindSpeaker(ChannelAccount account) => null;
    }
}
