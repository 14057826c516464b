namespace PairingBot.Tests.Conversations;

/// <summary>Plays every conversation of the secretary's guide. With <c>UPDATE_CHATS=1</c> the guide is rewritten to be reviewed.</summary>
public sealed class GuideTests
{
    [Fact]
    public async Task The_bot_answers_as_the_guide_says()
    {
        var written = (await File.ReadAllTextAsync(Guide.SecretarysGuide, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var guide = new Guide(written);
        Assert.True(guide.Conversations.Count >= 10);
        var played = await guide.PlayAsync();
        if (Environment.GetEnvironmentVariable("UPDATE_CHATS") == "1") await File.WriteAllTextAsync(Guide.SecretarysGuide, played, TestContext.Current.CancellationToken);
        else Assert.Equal(written, played);
    }

    [Fact]
    public async Task Nothing_in_the_guide_is_answered_with_not_understood()
    {
        var conversations = new Guide(await File.ReadAllTextAsync(Guide.SecretarysGuide, TestContext.Current.CancellationToken)).Conversations;
        Assert.DoesNotContain(conversations, c => c.Contains("没听懂", StringComparison.Ordinal) || c.Contains("帮不上忙", StringComparison.Ordinal) || c.Contains("出了点问题", StringComparison.Ordinal));
    }
}
