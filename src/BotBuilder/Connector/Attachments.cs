#nullable disable
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using static Microsoft.Bot.Connector.ConnectorCall;

namespace Microsoft.Bot.Connector;

/// <summary>Files that a channel keeps, over HTTP.</summary>
/// <remarks>The stream of a file is the connection itself: dispose it.</remarks>
public class Attachments : IServiceOperations<ConnectorClient>, IAttachments
{
    public Attachments(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    public ConnectorClient Client { get; }

    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default)
        => SendAsync<AttachmentInfo>(Client, HttpMethod.Get, One(attachmentId), null, customHeaders, cancellationToken);

    public async Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId, string viewId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default)
    {
        var path = One(attachmentId) + "/views/" + Escape(viewId, nameof(viewId));
        var (request, response) = await ExchangeAsync(Client, HttpMethod.Get, path, null, customHeaders, cancellationToken);
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        return new HttpOperationResponse<Stream> { Request = request, Response = response, Body = stream };
    }

    private static string One(string attachmentId) => "v3/attachments/" + Escape(attachmentId, nameof(attachmentId));
}
