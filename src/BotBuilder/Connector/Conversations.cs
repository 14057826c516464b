#nullable disable
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using static Microsoft.Bot.Connector.ConnectorCall;

namespace Microsoft.Bot.Connector;

/// <summary>A channel's conversations, over HTTP.</summary>
/// <remarks>Any 2xx is a success, with or without a body; anything else throws an <see cref="ErrorResponseException"/>.</remarks>
public partial class Conversations : IServiceOperations<ConnectorClient>, IConversations
{
    private const string Root = "v3/conversations";

    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    public ConnectorClient Client { get; }

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default)
        => SendAsync<ResourceResponse>(Client, HttpMethod.Post, Activities(conversationId), Given(activity, nameof(activity)), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default)
        => SendAsync<ResourceResponse>(Client, HttpMethod.Post, OneActivity(conversationId, activityId), Given(activity, nameof(activity)), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default)
        => SendAsync<ResourceResponse>(Client, HttpMethod.Put, OneActivity(conversationId, activityId), Given(activity, nameof(activity)), customHeaders, cancellationToken);

    public Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default)
        => SendAsync(Client, HttpMethod.Delete, OneActivity(conversationId, activityId), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId, Transcript transcript, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default)
        => SendAsync<ResourceResponse>(Client, HttpMethod.Post, Activities(conversationId) + "/history", Given(transcript, nameof(transcript)), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId, AttachmentData attachmentUpload, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default)
        => SendAsync<ResourceResponse>(Client, HttpMethod.Post, One(conversationId) + "/attachments", Given(attachmentUpload, nameof(attachmentUpload)), customHeaders, cancellationToken);

    private static string One(string conversationId) => Root + "/" + Escape(conversationId, nameof(conversationId));

    private static string Activities(string conversationId) => One(conversationId) + "/activities";

    private static string OneActivity(string conversationId, string activityId)
        => Activities(conversationId) + "/" + Escape(activityId, nameof(activityId));

    private static object Given(object body, string parameter)
        => body ?? throw new ValidationException($"'{parameter}' cannot be null.");
}
