using System.Globalization;
using System.Net;
using Microsoft.Bot.Schema;
using PairingBot.Outbox;
using PairingBot.Store;

namespace PairingBot.Channels.BotFramework;

/// <summary>What a channel's refusal means.</summary>
/// <remarks>Retry rules: https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability (status codes and retry guidance).</remarks>
internal sealed class ChannelAnswers(IConversationReferences references, TimeProvider time)
{
    private const int LongestCode = 64;

    /// <summary>What becomes of a row that the channel refused. A conversation that is lost is forgotten until somebody there puts the bot back or writes to it.</summary>
    public async Task<DeliveryResult> JudgeAsync(OutboxRow row, ErrorResponseException e, CancellationToken cancellationToken)
    {
        if (LostConversations.IsLost(e) && !await TryForgetAsync(row, cancellationToken)) return new DeliveryResult.RetryLater(null, "The conversation is lost, and that could not be noted.");
        var status = e.Response?.StatusCode ?? HttpStatusCode.ServiceUnavailable;
        var reason = $"The channel answered {((int)status).ToString(CultureInfo.InvariantCulture)} {Code(e.Body?.Error?.Code)}".TrimEnd();
        return status switch
        {
            HttpStatusCode.TooManyRequests => new DeliveryResult.RetryLater(RetryAfter(e), reason),
            HttpStatusCode.PreconditionFailed or HttpStatusCode.RequestTimeout => new DeliveryResult.RetryLater(RetryAfter(e), reason),
            HttpStatusCode.Unauthorized => new DeliveryResult.RetryLater(null, reason),
            >= HttpStatusCode.InternalServerError => new DeliveryResult.RetryLater(RetryAfter(e), reason),
            _ => new DeliveryResult.Refused(reason),
        };
    }

    /// <summary>An error code as it may be logged: it is the channel's word, and whatever does not look like a code is left out.</summary>
    public static string Code(string? code) => code is { Length: <= LongestCode } && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.') ? code : "";

    private async Task<bool> TryForgetAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        try
        {
            await references.ForgetAsync(row.Message.Channel, row.Message.Conversation, cancellationToken);
            return true;
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
    }

    private TimeSpan? RetryAfter(ErrorResponseException e)
    {
        var value = e.Response.Headers.FirstOrDefault(h => h.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return TimeSpan.FromSeconds(seconds);
        return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at > time.GetUtcNow() ? at - time.GetUtcNow() : null;
    }
}
