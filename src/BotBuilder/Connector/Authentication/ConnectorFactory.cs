#nullable disable
namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients of channels' services.</summary>
/// <remarks>It is for one identity.</remarks>
public abstract class ConnectorFactory
{
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
