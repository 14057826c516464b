using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace PairingBot.Tests.BotFramework;

/// <summary>Metadata that does not come until the test says so.</summary>
internal sealed class SilentMetadata : IConfigurationManager<OpenIdConnectConfiguration>
{
    private int _asked;

    public int Asked => Volatile.Read(ref _asked);

    public TaskCompletionSource<OpenIdConnectConfiguration> Answer { get; } = new();

    public Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
    {
        Interlocked.Increment(ref _asked);
        return Answer.Task;
    }

    public void RequestRefresh()
    {
    }
}
