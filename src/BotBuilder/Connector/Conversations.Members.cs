#nullable disable
using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using static Microsoft.Bot.Connector.ConnectorCall;

namespace Microsoft.Bot.Connector;

/// <content>Beginning conversations, and who is in them.</content>
public partial class Conversations
{
    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default)
        => SendAsync<ConversationResourceResponse>(Client, HttpMethod.Post, Root, Given(parameters, nameof(parameters)), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = default, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default)
        => GetAsync<ConversationsResult>(Root + Query(null, continuationToken), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default)
        => GetAsync<IList<ChannelAccount>>(One(conversationId) + "/members", customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId, string conversationId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default)
        => GetAsync<ChannelAccount>(One(conversationId) + "/members/" + Escape(userId, nameof(userId)), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId, int? pageSize = default, string continuationToken = default, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default)
        => GetAsync<PagedMembersResult>(One(conversationId) + "/pagedmembers" + Query(pageSize, continuationToken), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default)
        => GetAsync<IList<ChannelAccount>>(OneActivity(conversationId, activityId) + "/members", customHeaders, cancellationToken);

    public Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId, string memberId, Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default)
        => SendAsync(Client, HttpMethod.Delete, One(conversationId) + "/members/" + Escape(memberId, nameof(memberId)), customHeaders, cancellationToken);

    private static string Query(int? pageSize, string continuationToken)
    {
        var size = pageSize is { } number ? "pageSize=" + number.ToString(CultureInfo.InvariantCulture) : null;
        var token = continuationToken is null ? null : "continuationToken=" + Uri.EscapeDataString(continuationToken);
        return (size, token) switch
        {
            (null, null) => string.Empty,
            (null, _) => "?" + token,
            (_, null) => "?" + size,
            _ => "?" + size + "&" + token,
        };
    }

    private Task<HttpOperationResponse<T>> GetAsync<T>(string path, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken)
        => SendAsync<T>(Client, HttpMethod.Get, path, null, customHeaders, cancellationToken);
}
