using Microsoft.Extensions.Options;

namespace PairingBot.Channels.DirectLine;

/// <summary>Activities: say one, and read what was said.</summary>
internal static class ActivityEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/conversations/{conversation}/activities", PostAsync);
        routes.MapGet("/conversations/{conversation}/activities", ReadAsync);
    }

    private static async Task<IResult> PostAsync(
        HttpRequest request, string conversation, DirectLineAccess access, DirectLineTurns turns, InboundMessageReader reader)
    {
        var caller = await access.CheckWriterAsync(request, conversation);
        if (caller.Refusal is not null)
            return caller.Refusal;
        var (message, refusal) = await reader.ReadAsync(request.Body, caller.Claims!, request.HttpContext.RequestAborted);
        if (message is null)
            return refusal!;
        var failure = message.IsForBot ? await turns.RunAsync(message, caller.Claims!) : null;
        return failure ?? Results.Json(new { id = message.Key.ActivityId });
    }

    private static async Task<IResult> ReadAsync(
        HttpRequest request, string conversation, string? watermark, DirectLineAccess access, Transcript transcript)
    {
        var caller = await access.CheckReaderAsync(request, conversation);
        if (caller.Refusal is not null)
            return caller.Refusal;
        return Transcript.TryReadWatermark(watermark, out var from)
            ? Results.Text(transcript.Read(conversation, from).Json, "application/json")
            : DirectLineErrors.BadRequest("The watermark is none of this conversation.");
    }
}

/// <summary>Reads an activity from a request.</summary>
internal sealed class InboundMessageReader(TimeProvider time, IOptions<DirectLineOptions> options)
{
    public async Task<(InboundMessage? Message, IResult? Refusal)> ReadAsync(Stream body, TokenClaims sender, CancellationToken cancellationToken)
    {
        if (await JsonBody.ReadAsync(body, DirectLineChannel.MaxActivityBytes, cancellationToken) is not { } bytes)
            return (null, DirectLineErrors.TooLarge(DirectLineChannel.MaxActivityBytes));
        if (JsonBody.ParseObject(bytes) is not { } json)
            return (null, DirectLineErrors.BadRequest("The body is no JSON object."));
        if (!InboundMessage.HasType(json))
            return (null, DirectLineErrors.BadRequest("The activity has no type."));
        return InboundMessage.Read(json, sender, time.GetUtcNow(), options.Value.BotName) is { } message
            ? (message, null)
            : (null, DirectLineErrors.BadRequest("A field of the activity has a value of another type."));
    }
}
