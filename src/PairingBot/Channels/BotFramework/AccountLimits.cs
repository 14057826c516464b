using System.ComponentModel.DataAnnotations;
using System.Threading.RateLimiting;
using Microsoft.Bot.Schema;

namespace PairingBot.Channels.BotFramework;

/// <summary>How often a person may write; section <c>Limits</c>.</summary>
internal sealed class LimitOptions
{
    public const string Section = "Limits";

    /// <summary>Activities a minute from one account of a channel, half of them at once.</summary>
    [Range(10, 100_000, ErrorMessage = "Limits:MessagesPerMinute 要在10到100000之间。 / Limits:MessagesPerMinute must be between 10 and 100000.")]
    public int MessagesPerMinute { get; set; } = 300;
}

/// <summary>
/// How often one account may write. Never by address: a channel brings the messages of all people from a few. Only for proven senders, since the open
/// endpoint of Development hears this machine alone, and what anybody can claim to be is no account.
/// </summary>
internal sealed class AccountLimits(LimitOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<(string Channel, string? Tenant, string Account)> _accounts =
        PartitionedRateLimiter.Create<(string, string?, string), (string, string?, string)>(who => RateLimitPartition.GetTokenBucketLimiter(who, _ => Bucket(options.MessagesPerMinute)));

    /// <summary>Null when the account may write now; else the refusal to answer with.</summary>
    public IResult? Check(Activity activity)
    {
        var account = Senders.AccountOf(activity);
        using var lease = _accounts.AttemptAcquire((account.Channel, account.Tenant, account.Id));
        return lease.IsAcquired ? null : new TooOften(Answer(), lease);
    }

    public void Dispose() => _accounts.Dispose();

    private static TokenBucketRateLimiterOptions Bucket(int perMinute) => new()
    {
        TokenLimit = perMinute / 2,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
        QueueLimit = 0,
    };

    private static IResult Answer() => ErrorAnswers.Of(StatusCodes.Status429TooManyRequests, "TooManyRequests", "This account writes too often; send it again later.");
}
