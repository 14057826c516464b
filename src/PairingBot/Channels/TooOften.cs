using System.Globalization;
using System.Threading.RateLimiting;

namespace PairingBot.Channels;

/// <summary>429, with the seconds after which the same request may be sent again.</summary>
internal sealed class TooOften(IResult answer, RateLimitLease lease) : IResult
{
    private readonly TimeSpan _after = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(_after.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return answer.ExecuteAsync(httpContext);
    }
}
