using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PairingBot.Tests.Drivers;

/// <summary>The whole service on a real port and a real store, within the test's process.</summary>
internal sealed class InProcessService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TestFolder? _folder;

    private readonly ErrorLog _log;

    private InProcessService(WebApplication app, TestFolder? folder, ErrorLog log) => (_app, _folder, _log) = (app, folder, log);

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    /// <summary>What the service logged as errors.</summary>
    public IReadOnlyCollection<string> Errors => _log.Errors;

    /// <summary>Starts it, on a new store unless one is given.</summary>
    public static async Task<InProcessService> StartAsync(TestFolder? folder = null, Action<WebApplicationBuilder>? configure = null, string environment = "Development", params (string Key, string Value)[] settings)
    {
        var own = folder is null ? new TestFolder() : null;
        var log = new ErrorLog();
        var app = Service.Build(["--environment", environment], builder =>
        {
            builder.Logging.ClearProviders().AddProvider(log);
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Configuration.AddInMemoryCollection([new("Store:ConnectionString", (folder ?? own)!.ConnectionString), .. settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))]);
            configure?.Invoke(builder);
        });
        var service = new InProcessService(app, own, log);
        await app.StartAsync();
        service.Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return service;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder?.Dispose();
    }
}
