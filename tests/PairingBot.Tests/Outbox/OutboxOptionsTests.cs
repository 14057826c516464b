using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PairingBot.Outbox;

namespace PairingBot.Tests.Outbox;

public sealed class OutboxOptionsTests
{
    [Fact]
    public void Limits_and_delays_come_from_the_configuration()
    {
        var options = Bind(("LongestDelay", "00:01:00"), ("Limits:feishu:Conversation:0:Count", "5"), ("Limits:feishu:Conversation:0:Per", "00:00:01"));
        Assert.Equal(TimeSpan.FromMinutes(1), options.LongestDelay);
        Assert.Equal(new SendLimit { Count = 5, Per = TimeSpan.FromSeconds(1) }, Assert.Single(options.LimitsOf("feishu").Conversation));
        Assert.Same(SendLimits.Teams, options.LimitsOf("msteams"));
        Assert.Empty(options.LimitsOf("emulator").Conversation);
    }

    [Theory]
    [InlineData("ConcurrentSends", "0")]
    [InlineData("MaxAge", "-00:00:01")]
    [InlineData("ShortestDelay", "00:10:00")]
    [InlineData("RowsInMemory", "999999")]
    [InlineData("Limits:feishu:Conversation:0:Count", "5")]
    public void A_setting_that_makes_no_sense_is_told_at_start_up(string setting, string value) =>
        Assert.Throws<OptionsValidationException>(() => Bind((setting, value), ("IdsInMemory", "500000")));

    private static OutboxOptions Bind(params (string Setting, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create($"Outbox:{s.Setting}", (string?)s.Value)))
            .Build();
        using var services = new ServiceCollection().AddOutbox(configuration).BuildServiceProvider();
        return services.GetRequiredService<OutboxOptions>();
    }
}
