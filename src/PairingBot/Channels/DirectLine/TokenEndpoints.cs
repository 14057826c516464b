using System.Buffers.Text;
using System.Security.Cryptography;
using Newtonsoft.Json.Linq;

namespace PairingBot.Channels.DirectLine;

/// <summary>Tokens: for whom, and again before they expire.</summary>
internal static class TokenEndpoints
{
    private const int MaxUserId = 128;
    private const int MaxUserName = 64;
    private const int MaxBody = 16 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/tokens/generate", GenerateAsync);
        routes.MapPost("/tokens/refresh", RefreshAsync);
        routes.MapGet("/session/getsessionid", GetSessionIdAsync);
    }

    /// <summary>The claims of a new conversation for the user that the request names, or the refusal.</summary>
    public static async Task<(TokenClaims? Claims, JObject Body, IResult? Refusal)> ReadUserAsync(HttpRequest request, DirectLineAccess access, ConversationIds ids)
    {
        var bytes = await JsonBody.ReadAsync(request.Body, MaxBody, request.HttpContext.RequestAborted);
        if (bytes is null)
            return (null, [], DirectLineErrors.TooLarge(MaxBody));
        var body = bytes.Length == 0 ? [] : JsonBody.ParseObject(bytes);
        if (body is null)
            return (null, [], DirectLineErrors.BadRequest("The body is no JSON object."));
        var user = body["user"] as JObject;
        if (user is null && body["user"] is not (null or JValue { Type: JTokenType.Null }))
            return (null, body, DirectLineErrors.BadRequest("user is an object with an id, and may have a name."));
        if (!TryReadText(user?["id"], MaxUserId, out var id) || !TryReadText(user?["name"], MaxUserName, out var name))
            return (null, body, DirectLineErrors.BadRequest("user.id and user.name are short texts."));
        if (ReadOrigins(body["trustedOrigins"]) is not { } origins)
            return (null, body, DirectLineErrors.NoOrigins());
        return origins.All(origin => access.IsTrustedOrigin(request, origin))
            ? (new TokenClaims(id ?? MakeUserId(), name, ids.Create(), origins), body, null)
            : (null, body, DirectLineErrors.UntrustedOrigins());
    }

    private static async Task<IResult> GenerateAsync(HttpRequest request, DirectLineAccess access, DirectLineTokens tokens, ConversationIds ids)
    {
        if (access.CheckIssuer(request) is { } refusal)
            return refusal;
        var (claims, _, bad) = await ReadUserAsync(request, access, ids);
        return claims is null ? bad! : Answer(claims, tokens);
    }

    private static async Task<IResult> RefreshAsync(HttpRequest request, DirectLineAccess access, DirectLineTokens tokens)
        => await access.CheckReaderAsync(request) switch
        {
            { Claims: { } claims } => Answer(claims, tokens),
            var refused => refused.Refusal!,
        };

    // Only sign-in cards use the session; this bot sends none.
    private static async Task<IResult> GetSessionIdAsync(HttpRequest request, DirectLineAccess access)
        => (await access.CheckReaderAsync(request)).Refusal ?? Results.Json(new { sessionId = MakeUserId() });

    private static IResult Answer(TokenClaims claims, DirectLineTokens tokens)
        => Results.Json(new
        {
            conversationId = claims.Conversation,
            token = tokens.Issue(claims),
            expires_in = (int)DirectLineChannel.TokenLifetime.TotalSeconds,
        });

    private static bool TryReadText(JToken? json, int limit, out string? text)
    {
        text = (json as JValue)?.Value as string;
        return json is null or JValue { Type: JTokenType.Null } || (text is { Length: > 0 } && text.Length <= limit);
    }

    // Null for what is no list of origins.
    private static IReadOnlyList<string>? ReadOrigins(JToken? json)
    {
        if (json is null or JValue { Type: JTokenType.Null })
            return [];
        var named = (json as JArray)?.Select(value => (value as JValue)?.Value as string).ToList();
        return named is not null && named.All(origin => origin is not null && PageOrigin.Is(origin))
            ? [.. named.Select(origin => PageOrigin.Plain(origin!)).Distinct(StringComparer.OrdinalIgnoreCase)]
            : null;
    }

    private static string MakeUserId() => "dl_" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
}
