using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace PairingBot.Channels.DirectLine;

/// <summary>
/// Files: none is kept. What was written with them is handled as a message, and a sentence says that the files were not.
/// The official client shows that as sent and answered; for an error it offers to send the same again, in vain.
/// </summary>
internal static class UploadEndpoint
{
    private const string InChinese = "我还不能接收文件，文件没有保存。请用文字告诉我。";
    private const string InEnglish = "I can't take files yet, so the file was not saved. Please tell me in words.";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/conversations/{conversation}/upload", UploadAsync);

    private static async Task<IResult> UploadAsync(
        HttpRequest request, string conversation, DirectLineAccess access, DirectLineTurns turns, InboundMessageReader reader)
    {
        var caller = await access.CheckWriterAsync(request, conversation);
        if (caller.Refusal is not null)
            return caller.Refusal;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 128 } boundary)
        {
            return DirectLineErrors.BadRequest("An upload is multipart/form-data.");
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = DirectLineChannel.MaxUploadBytes;
        try
        {
            var (message, refusal) = await ReadActivityAsync(
                new MultipartReader(boundary.ToString(), request.Body), reader, caller.Claims!, request.HttpContext.RequestAborted);
            if (message is null)
                return refusal ?? DirectLineErrors.BadRequest("The upload has no part named activity.");
            if (!message.IsForBot) return Results.Json(new { id = message.Key.ActivityId });
            var notice = message.Speaks("en") ? InEnglish : InChinese;
            return await turns.RunAsync(message, caller.Claims!, notice) ?? Results.Json(new { id = message.Key.ActivityId });
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return DirectLineErrors.BadRequest("The parts of the upload can't be read.");
        }
        catch (BadHttpRequestException problem) when (problem.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return DirectLineErrors.TooLarge(DirectLineChannel.MaxUploadBytes);
        }
    }

    private static async Task<(InboundMessage? Message, IResult? Refusal)> ReadActivityAsync(
        MultipartReader parts, InboundMessageReader reader, TokenClaims sender, CancellationToken cancellationToken)
    {
        (InboundMessage? Message, IResult? Refusal) found = default;
        while (await parts.ReadNextSectionAsync(cancellationToken) is { } part)
        {
            if (ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition)
                && HeaderUtilities.RemoveQuotes(disposition.Name) == "activity"
                && found == default)
            {
                found = await reader.ReadAsync(part.Body, sender, cancellationToken);
            }
        }

        found.Message?.DropAttachments();
        return found;
    }
}
