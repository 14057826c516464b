#nullable disable
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>A client of one channel's service, over a shared <see cref="System.Net.Http.HttpClient"/>.</summary>
/// <remarks>It retries nothing. The settings are for reading: changing them does not change the wire.</remarks>
public class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    private static readonly Uri PublicService = new("https://api.botframework.com");

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : this(credentials, customHttpClient, disposeHttpClient)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = baseUri;
    }

    public ConnectorClient(ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
        : this(httpClient, disposeHttpClient)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        Credentials = credentials;
        credentials.InitializeServiceClient(this);
    }

    protected ConnectorClient(HttpClient httpClient, bool disposeHttpClient)
        : base(httpClient, disposeHttpClient)
    {
    }

    /// <summary>The channel's service URL; it may or may not end with a slash.</summary>
    public Uri BaseUri { get; set; } = PublicService;

    /// <summary>What puts a token on requests; null for none.</summary>
    public ServiceClientCredentials Credentials { get; }

    public virtual IAttachments Attachments => field ??= new Attachments(this);

    public virtual IConversations Conversations => field ??= new Conversations(this);

    public JsonSerializerSettings SerializationSettings => field ??= BotJson.NewSettings();

    public JsonSerializerSettings DeserializationSettings => field ??= BotJson.NewSettings();
}
