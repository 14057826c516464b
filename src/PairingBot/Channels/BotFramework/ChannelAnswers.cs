using System.Globalization;
using System.Net;
using Microsoft.Bot.Schema;
using PairingBot.Outbox;
using PairingBot.Store;
using PairingBot.Turns;

namespace PairingBot.Channels.BotFramework;

/// <summary>What a channel's refusal means.</summary>
/// <remarks>Retry rules: https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability (status codes and retry guidance).</remarks>
internal sealed class ChannelAnswers(IConversationReferences references, OutgoingOptions hosts, TimeProvider time)
{
    private const int LongestCode = 64;

    /// <summary>What becomes of a row that the channel refused. A conversation that is lost is marked until somebody there puts the bot back or writes to it.</summary>
    public async Task<DeliveryResult> JudgeAsync(OutboxRow row, ErrorResponseException e, CancellationToken cancellationToken)
    {
        if (LostConversations.Find(e) is { } loss && !await TryNoteAsync(() => references.MarkAsync(row.Message.Channel, row.Message.Conversation, loss, cancellationToken))) return new DeliveryResult.RetryLater(null, "The conversation is lost, and that could not be noted.");
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

    /// <summary>The row as it reads at the address that the channel names instead; null when it names none that may be written to.</summary>
    public OutboxRow? Moved(OutboxRow row, ErrorResponseException e)
    {
        var activity = ActivityJson.Read<Activity>(row.Message.Payload);
        if (MovedConversations.Find(e, activity.ServiceUrl, hosts) is not { } address) return null;
        activity.ServiceUrl = address;
        return row with { Message = row.Message with { Payload = ActivityJson.Write(activity) } };
    }

    /// <summary>Notes where the conversation has moved; what was sent stays sent when that can't be written.</summary>
    public Task<bool> TryNoteMoveAsync(OutboxRow moved, CancellationToken cancellationToken) =>
        TryNoteAsync(() => references.MoveAsync(moved.Message.Channel, moved.Message.Conversation, ActivityJson.Read<Activity>(moved.Message.Payload).ServiceUrl, cancellationToken));

    /// <summary>An error code as it may be logged: it is the channel's word, and whatever does not look like a code is left out.</summary>
    public static string Code(string? code) => code is { Length: <= LongestCode } && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.') ? code : "";

    private static async Task<bool> TryNoteAsync(Func<Task> note)
    {
        try
        {
            await note();
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
