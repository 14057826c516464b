using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PairingBot.Channels.DirectLine;
using PairingBot.Outbox;
using PairingBot.Store;
using PairingBot.Turns;

namespace PairingBot.Tests.DirectLine;

/// <summary>The channel on Kestrel at a free port of this machine, with an echo bot.</summary>
internal sealed class DirectLineHost : IAsyncDisposable, ISettings
{
    private readonly Dictionary<string, string> _settings = [];
    private WebApplication? _app;

    public MemoryStore Store { get; } = new();

    public ShiftedTime Time { get; } = new();

    public LogLines Logs { get; } = new();

    public string Address => _app!.Urls.First();

    public static async Task<DirectLineHost> StartAsync(string environment = "Development", string? secret = null)
    {
        var host = new DirectLineHost();
        await host.RestartAsync(environment, secret);
        return host;
    }

    public async Task RestartAsync(string environment = "Development", string? secret = null)
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration["DirectLine:Secret"] = secret;
        builder.Configuration["Logging:LogLevel:Default"] = "Trace";
        builder.Configuration["Logging:LogLevel:Microsoft.AspNetCore"] = "Trace";
        builder.Logging.ClearProviders().AddProvider(Logs);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton<ITurnStore>(Store).AddSingleton<IMailbox>(Store).AddSingleton<ISettings>(this);
        builder.Services.AddSingleton<TurnRunner>().AddScoped<UnitOfWork>().AddSingleton<IBot, EchoBot>();
        builder.Services.AddDirectLine(builder.Configuration);
        _app = builder.Build();
        _app.MapDirectLine();
        await _app.StartAsync();
    }

    public Task<string> GetOrCreateAsync(string name, Func<string> create, CancellationToken cancellationToken)
    {
        _settings.TryAdd(name, create());
        return Task.FromResult(_settings[name]);
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
    }
}

/// <summary>The real clock, put forward: timers run as they are.</summary>
internal sealed class ShiftedTime : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
}

/// <summary>Everything that is logged, at every level.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Lines.Enqueue(state.ToString() ?? "");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        => Lines.Enqueue(formatter(state, exception) + exception);

    public void Dispose()
    {
    }
}
