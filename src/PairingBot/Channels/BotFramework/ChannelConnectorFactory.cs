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
    /// <exception cref="UriFormatException">Calls can't go to such an address, which may have been stored before they were refused at the door.</exception>
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
        Task.FromResult<IConnectorClient>(new ConnectorClient(Read(serviceUrl), new TokenAudience(credentials, audience), http.CreateClient(), disposeHttpClient: true));

    private static Uri Read(string serviceUrl) => ServiceAddress.Read(serviceUrl) ?? throw new UriFormatException("The service address is none that a path can follow.");
}
