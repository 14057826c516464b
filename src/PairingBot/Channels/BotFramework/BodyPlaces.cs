using System.Threading.RateLimiting;

namespace PairingBot.Channels.BotFramework;

/// <summary>
/// Places for bodies that are being read: they cost memory until they are there, so there are only so many. One sender has a part of them, and while it uses
/// most of that part its further bodies have to come at once. So slow bodies keep neither other senders nor the same sender's whole messages out: a channel
/// brings the messages of all people with one token.
/// </summary>
internal sealed class BodyPlaces(TimeProvider time) : IDisposable
{
    /// <summary>Bodies that are read at once; one more waits for a moment and is then answered 503.</summary>
    public const int AtOnce = 64;

    /// <summary>Those of one sender; one more waits for a moment and is then answered 429.</summary>
    public const int OfOneSender = 16;

    /// <summary>Those of one sender that may take their time.</summary>
    public const int Slow = 8;

    private const int MayWait = 1024; // they have sent a header each, and no body is read yet

    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _places = new(AtOnce);

    // The newest first: whatever waits behind slow bodies was slow to come itself, or goes on in milliseconds.
    private readonly PartitionedRateLimiter<string> _senders = PartitionedRateLimiter.Create<string, string>(sender => RateLimitPartition.GetConcurrencyLimiter(
        sender, _ => new ConcurrencyLimiterOptions { PermitLimit = OfOneSender, QueueLimit = MayWait, QueueProcessingOrder = QueueProcessingOrder.NewestFirst }));

    /// <summary>A place, or the answer that says why there is none.</summary>
    /// <param name="sender">By what the same sender is known again; null for one who proved nothing.</param>
    public async Task<(BodyPlace? Place, IResult? Refusal)> TakeAsync(string? sender, CancellationToken cancellationToken)
    {
        var part = sender is null ? null : await TakePartAsync(sender, cancellationToken);
        if (sender is not null && part is null) return (null, TooMany());
        var isSlow = sender is null || _senders.GetStatistics(sender)?.CurrentAvailablePermits >= OfOneSender - Slow;
        if (await _places.WaitAsync(Moment, cancellationToken)) return (new BodyPlace(_places, part, isSlow ? Longest : Moment, isSlow ? TooLate() : TooMany()), null);
        part?.Dispose();
        return (null, ErrorAnswers.Busy("Too many messages are coming in at once; send it again."));
    }

    public void Dispose()
    {
        _places.Dispose();
        _senders.Dispose();
    }

    private async Task<RateLimitLease?> TakePartAsync(string sender, CancellationToken cancellationToken)
    {
        using var moment = new CancellationTokenSource(Moment, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(moment.Token, cancellationToken);
        try
        {
            var lease = await _senders.AcquireAsync(sender, 1, either.Token);
            if (lease.IsAcquired) return lease;
            lease.Dispose();
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static TooOften TooMany() =>
        new TooOften(ErrorAnswers.Of(StatusCodes.Status429TooManyRequests, "TooManyRequests", "This sender has too many slow bodies under way; send it again later."));

    private static IResult TooLate() => ErrorAnswers.Of(StatusCodes.Status408RequestTimeout, "RequestTimeout", "The body did not come in time.");
}

/// <summary>One body's place, until it is disposed of.</summary>
/// <param name="Longest">How long the body may take to come.</param>
/// <param name="Late">The answer when it takes longer.</param>
internal sealed record BodyPlace(SemaphoreSlim Places, RateLimitLease? Part, TimeSpan Longest, IResult Late) : IDisposable
{
    public void Dispose()
    {
        Places.Release();
        Part?.Dispose();
    }
}
