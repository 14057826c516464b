using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PairingBot.Store;
using PairingBot.Store.Startup;
using PairingBot.Turns;

namespace PairingBot.Benchmarks;

/// <summary>The store as the service builds it, on a file in a new directory of its own.</summary>
internal sealed class TemporaryStore : IAsyncDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("pairingbot-benchmark");
    private readonly ServiceProvider _services;

    public TemporaryStore()
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Store:ConnectionString"] = $"Data Source={Path.Combine(_directory.FullName, "store.db")}" };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        _services = new ServiceCollection().AddLogging().AddClock(configuration).AddStore(configuration).BuildServiceProvider();
        _services.GetRequiredService<IStoreInitializer>().Open();
    }

    public IServiceProvider Services => _services;

    public ITurnStore Turns => _services.GetRequiredService<ITurnStore>();

    public async ValueTask DisposeAsync()
    {
        _services.GetRequiredService<IStoreInitializer>().Close();
        await _services.DisposeAsync();
        _directory.Delete(recursive: true);
    }
}
