#nullable disable
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>A client of one channel's service.</summary>
/// <remarks>It is cheap: make one for each turn.</remarks>
public interface IConnectorClient : IDisposable
{
    IAttachments Attachments { get; }

    Uri BaseUri { get; set; }

    IConversations Conversations { get; }

    ServiceClientCredentials Credentials { get; }

    JsonSerializerSettings DeserializationSettings { get; }

    JsonSerializerSettings SerializationSettings { get; }
}
