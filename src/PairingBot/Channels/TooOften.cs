using System.Globalization;
using System.Threading.RateLimiting;

namespace PairingBot.Channels;

/// <summary>429, with the seconds after which the same request may be sent again.</summary>
/// <param name="lease">What was refused; null when nobody knows how long it will be.</param>
internal sealed class TooOften(IResult answer, RateLimitLease? lease = null) : IResult
{
    private readonly TimeSpan _after = lease?.TryGetMetadata(MetadataName.RetryAfter, out var after) == true ? after : TimeSpan.FromSeconds(lease is null ? 5 : 1);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(_after.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return answer.ExecuteAsync(httpContext);
    }
}
