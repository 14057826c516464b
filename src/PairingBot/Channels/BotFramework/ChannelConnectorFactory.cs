using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace PairingBot.Channels.BotFramework;

/// <summary>Connectors to a channel on the default HTTP client, whose handler checks every host.</summary>
internal sealed class ChannelConnectorFactory(ServiceClientCredentials credentials, IHttpClientFactory http) : ConnectorFactory
{
    /// <summary>Connectors for one delivery.</summary>
    public ChannelConnectorFactory For(DeliverySignal delivery) => new(delivery.On(credentials), http);

    /// <inheritdoc/>
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
        Task.FromResult<IConnectorClient>(new ConnectorClient(new Uri(serviceUrl), new TokenAudience(credentials, audience), http.CreateClient(), disposeHttpClient: true));
}
