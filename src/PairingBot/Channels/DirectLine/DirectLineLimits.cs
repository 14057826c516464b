using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace PairingBot.Channels.DirectLine;

/// <summary>
/// How often one may write: each user of a token by himself, and each address that asks for tokens without showing the secret. A back-end that shows it
/// asks for all its users, so it is not limited; reading and refreshing write nothing.
/// </summary>
internal sealed class DirectLineLimits(IOptions<DirectLineOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _users = MakeLimiter(options.Value.MessagesPerMinute);
    private readonly PartitionedRateLimiter<string> _addresses = MakeLimiter(options.Value.MessagesPerMinute);

    /// <summary>Null when the user may write now; else the refusal to answer with.</summary>
    public IResult? CheckUser(string user) => Check(_users, user);

    /// <summary>Null when the address may ask for a token now; else the refusal to answer with.</summary>
    public IResult? CheckAddress(HttpRequest request) => Check(_addresses, request.HttpContext.Connection.RemoteIpAddress?.ToString() ?? "");

    public void Dispose()
    {
        _users.Dispose();
        _addresses.Dispose();
    }

    private static Refusal? Check(PartitionedRateLimiter<string> limiter, string who)
    {
        using var lease = limiter.AttemptAcquire(who);
        if (lease.IsAcquired)
            return null;
        return new Refusal(lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1));
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

    private sealed class Refusal(TimeSpan after) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return DirectLineErrors.TooMany().ExecuteAsync(httpContext);
        }
    }
}
