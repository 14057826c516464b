using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;
using PairingBot.Store;

namespace PairingBot.Channels.DirectLine;

/// <summary>Conversations: begin one, and come back to it.</summary>
internal static class ConversationEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/conversations", StartAsync);
        routes.MapGet("/conversations/{conversation}", ReconnectAsync);
    }

    private static async Task<IResult> StartAsync(
        HttpRequest request, [AsParameters] Services services, ITurnStore store, ConversationIds ids, TimeProvider time, IOptions<DirectLineOptions> options)
    {
        var caller = await services.Access.CheckStarterAsync(request);
        if (caller.Refusal is not null)
            return caller.Refusal;
        var (named, body, refusal) = await TokenEndpoints.ReadUserAsync(request, services.Access, ids);
        if (refusal is not null)
            return refusal;
        var claims = caller.Claims ?? named!;
        var existed = store.Begin(InboundMessage.StartKey(claims.Conversation)).Answer is not null;
        if (!existed)
        {
            var start = InboundMessage.Start(claims, ReadLocale(body), time.GetUtcNow(), options.Value.BotName);
            if (await services.Turns.RunAsync(start, claims) is { } failure)
                return failure;
        }

        return Answer(request, services.Tokens, claims, watermark: null, existed ? StatusCodes.Status200OK : StatusCodes.Status201Created);
    }

    private static async Task<IResult> ReconnectAsync(
        HttpRequest request, string conversation, string? watermark, DirectLineAccess access, DirectLineTokens tokens)
    {
        var caller = await access.CheckReaderAsync(request, conversation);
        if (caller.Refusal is not null)
            return caller.Refusal;
        return Transcript.TryReadWatermark(watermark, out _)
            ? Answer(request, tokens, caller.Claims!, watermark, StatusCodes.Status200OK)
            : DirectLineErrors.BadRequest("The watermark is none of this conversation.");
    }

    private static IResult Answer(HttpRequest request, DirectLineTokens tokens, TokenClaims claims, string? watermark, int status)
        => Results.Json(
            new
            {
                conversationId = claims.Conversation,
                token = tokens.Issue(claims),
                expires_in = (int)DirectLineChannel.TokenLifetime.TotalSeconds,
                streamUrl = $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}{request.PathBase}{DirectLineChannel.Path}"
                    + $"/conversations/{claims.Conversation}/stream?watermark={watermark}&t={tokens.IssueForStream(claims)}",
            },
            statusCode: status);

    private static string? ReadLocale(JObject body)
        => body["locale"] is JValue { Value: string { Length: > 0 and <= 35 } locale } ? locale : null;

    internal sealed record Services(DirectLineAccess Access, DirectLineTokens Tokens, DirectLineTurns Turns);
}
