using Microsoft.Extensions.Time.Testing;
using PairingBot.Channels.BotFramework;

namespace PairingBot.Tests.BotFramework;

public sealed class TokenRenewalTests
{
    [Fact]
    public void A_token_that_one_audience_refuses_is_renewed_for_that_audience_and_holds_up_no_other()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        var renewal = new TokenRenewal(clock);
        Assert.True(renewal.TryAsk("a bot"));
        Assert.False(renewal.Take(null)); // the channel's is good
        Assert.True(renewal.TryAsk(null));
        Assert.Equal([true, false, true, false], [renewal.Take("a bot"), renewal.Take("a bot"), renewal.Take(null), renewal.Take(null)]);
        Assert.Equal([false, false], [renewal.TryAsk("a bot"), renewal.TryAsk(null)]);
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(renewal.TryAsk("a bot"));
    }
}
