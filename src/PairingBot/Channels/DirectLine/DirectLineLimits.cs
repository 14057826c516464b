using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace PairingBot.Channels.DirectLine;

/// <summary>
/// How often one may call. Who writes: each user of a token by himself. Who asks for tokens without showing the secret: each address; a back-end that shows it
/// asks for all its users, so it is not limited. Who reads, refreshes, comes back or opens a stream: each conversation by itself, and whatever bears a token or pretends to: each address.
/// </summary>
internal sealed class DirectLineLimits(IOptions<DirectLineOptions> options) : IDisposable
{
    /// <summary>How many conversations that all read as often as one may have room behind one address, such as that of a campus.</summary>
    internal const int ReadersOfAnAddress = 100;

    private readonly PartitionedRateLimiter<string> _users = MakeLimiter(options.Value.MessagesPerMinute);
    private readonly PartitionedRateLimiter<string> _askers = MakeLimiter(options.Value.MessagesPerMinute);
    private readonly PartitionedRateLimiter<string> _readers = MakeLimiter(options.Value.ReadsPerMinute);
    private readonly PartitionedRateLimiter<string> _addresses = MakeLimiter(options.Value.ReadsPerMinute * ReadersOfAnAddress);

    /// <summary>Null when the user may write now; else the refusal to answer with.</summary>
    public IResult? CheckUser(string user) => Check(_users, user, DirectLineErrors.TooManyMessages);

    /// <summary>Null when the address may ask for a token now; else the refusal to answer with.</summary>
    public IResult? CheckAsker(HttpRequest request) => Check(_askers, AddressOf(request), DirectLineErrors.TooManyCalls);

    /// <summary>Null when the conversation may be read now; else the refusal to answer with.</summary>
    public IResult? CheckReader(string conversation) => Check(_readers, conversation, DirectLineErrors.TooManyCalls);

    /// <summary>Null when the address may call now, whatever token it bears; else the refusal to answer with.</summary>
    public IResult? CheckAddress(HttpRequest request) => Check(_addresses, AddressOf(request), DirectLineErrors.TooManyCalls);

    public void Dispose()
    {
        _users.Dispose();
        _askers.Dispose();
        _readers.Dispose();
        _addresses.Dispose();
    }

    private static string AddressOf(HttpRequest request) => CallerNetwork.Of(request.HttpContext.Connection.RemoteIpAddress);

    private static TooOften? Check(PartitionedRateLimiter<string> limiter, string who, Func<IResult> answer)
    {
        using var lease = limiter.AttemptAcquire(who);
        return lease.IsAcquired ? null : new TooOften(answer(), lease);
    }

    private static PartitionedRateLimiter<string> MakeLimiter(int perMinute) => PartitionedRateLimiter.Create<string, string>(
        who => RateLimitPartition.GetTokenBucketLimiter(who, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = Math.Max(1, perMinute / 2),
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
            QueueLimit = 0,
        }),
        StringComparer.Ordinal);
}
