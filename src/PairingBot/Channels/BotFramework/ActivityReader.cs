using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PairingBot.Turns;

namespace PairingBot.Channels.BotFramework;

/// <summary>Reads an activity from a request whose sender is proven.</summary>
internal sealed class ActivityReader(AccountLimits limits, BodyPlaces places, TimeProvider time)
{
    /// <summary>The longest body in bytes.</summary>
    public const int MaxBody = 2 * 1024 * 1024;

    /// <summary>Values, lists and objects of an activity: each takes a hundred times its bytes while the turn runs.</summary>
    private const int MostParts = 20_000;

    private const string OtherType = "A field of the activity has a value of another type.";

    /// <summary>The activity, or the answer that says why it is not taken.</summary>
    /// <param name="sender">Null when it could be anybody on this machine.</param>
    /// <exception cref="UnauthorizedAccessException">The sender's token is for another activity.</exception>
    public async Task<(ReadActivity? Read, IResult? Refusal)> ReadAsync(HttpRequest request, ProvenSender? sender, CancellationToken cancellationToken)
    {
        if (request.ContentType is not null && !request.HasJsonContentType()) return (null, ErrorAnswers.Of(400, "BadSyntax", "The content type is not application/json."));
        var (place, full) = await places.TakeAsync(sender?.Name, cancellationToken);
        if (place is null) return (null, full);
        using (place)
        {
            var (read, refusal) = await ReadAsync(request, place, cancellationToken);
            if (sender is null || read is null) return (read, refusal);
            _ = sender.Admit(read.Activity); // an activity that the token is not for counts against nobody
            return limits.Check(read.Activity) is { } tooMany ? (null, tooMany) : (read, null);
        }
    }

    private async Task<(ReadActivity? Read, IResult? Refusal)> ReadAsync(HttpRequest request, BodyPlace place, CancellationToken cancellationToken)
    {
        try
        {
            using var late = new CancellationTokenSource(place.Longest, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
            return Parse(await RequestBody.ReadAsync(request, MaxBody, either.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, place.Late);
        }
        catch (IOException)
        {
            return (null, ErrorAnswers.Of(400, "BadSyntax", "The body ended too early."));
        }
    }

    private static (ReadActivity? Read, IResult? Refusal) Parse(byte[]? body)
    {
        if (body is null) return (null, ErrorAnswers.Of(413, "MessageSizeTooBig", $"An activity may have {MaxBody} bytes at most."));
        if (body.AsSpan().Count((byte)',') + body.AsSpan().Count((byte)'[') + body.AsSpan().Count((byte)'{') > MostParts) return (null, ErrorAnswers.Of(413, "MessageSizeTooBig", $"An activity may have {MostParts} values at most."));
        if (!TryRead(body, out var activity, out var problem)) return (null, ErrorAnswers.Of(400, "BadSyntax", problem));
        return InboundRules.Broken(activity) is { } rule ? (null, ErrorAnswers.Of(400, "BadArgument", rule)) : (new ReadActivity(Senders.Complete(activity), body), null);
    }

    private static bool TryRead(byte[] body, out Activity activity, out string problem)
    {
        (activity, problem) = (null!, "");
        try
        {
            activity = ActivityJson.Read<Activity>(body);
            return true;
        }
        catch (JsonException)
        {
            problem = IsObject(body) is not { } isObject ? "The body is not JSON, or is nested too deep." : isObject ? OtherType : "The body is not an activity.";
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            problem = OtherType;
        }

        return false;
    }

    // Newtonsoft reports a value of another type as an error of the JSON too.
    private static bool? IsObject(byte[] body)
    {
        try
        {
            return ActivityJson.Read<JToken>(body) is JObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>An activity and the bytes that it was read from.</summary>
internal sealed record ReadActivity(Activity Activity, byte[] Body)
{
    /// <summary>A fresh one for each attempt at its turn.</summary>
    public Activity Again() => Senders.Complete(ActivityJson.Read<Activity>(Body));
}
