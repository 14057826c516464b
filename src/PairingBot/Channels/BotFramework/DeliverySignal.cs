using System.Security.Claims;
using Microsoft.Rest;

namespace PairingBot.Channels.BotFramework;

/// <summary>
/// Who sends one message that no inbound activity waits for, and what is to happen the moment the channel has taken it: when the head of its answer is
/// read, before the rest of the answer and all that becomes of it. The SDK hands the identity to <see cref="ChannelAuthentication"/> for the connector.
/// </summary>
internal sealed class DeliverySignal(ClaimsIdentity bot, Action taken) : ClaimsIdentity(bot)
{
    private static readonly HttpRequestOptionsKey<DeliverySignal> Key = new(nameof(DeliverySignal));

    /// <summary>True once the channel has taken the message, whatever happens after.</summary>
    public bool IsGiven { get; private set; }

    /// <summary>The same credentials, on whose requests the signal goes along.</summary>
    public ServiceClientCredentials On(ServiceClientCredentials credentials) => new Carrier(credentials, this);

    private void Give()
    {
        IsGiven = true;
        taken();
    }

    /// <summary>Gives the signal of a request at the head of an answer that is a success.</summary>
    internal sealed class Handler : DelegatingHandler
    {
        /// <inheritdoc/>
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (response.IsSuccessStatusCode && request.Options.TryGetValue(Key, out var signal)) signal.Give();
            return response;
        }
    }

    private sealed class Carrier(ServiceClientCredentials credentials, DeliverySignal signal) : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Options.Set(Key, signal);
            return credentials.ProcessHttpRequestAsync(request, cancellationToken);
        }
    }
}
