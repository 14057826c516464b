using System.Globalization;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Durability;

/// <summary>Redelivery and concurrency against the whole service.</summary>
public sealed class OnceTests
{
    [Fact]
    public async Task A_thousand_activities_delivered_three_times_each_have_each_effect_once()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var folder = new TestFolder();
        await using var channel = await FakeChannel.StartAsync();
        await using (var service = await InProcessService.StartAsync(folder))
        {
            await Parallel.ForAsync(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = cancellation }, async (n, _) => await LogThriceAsync(channel, service.Address, n, cancellation));
            Assert.True(service.Errors.Count == 0, service.Errors.FirstOrDefault());
        }

        using var store = new StoreView(folder);
        Assert.Equal(200, store.Count("Activities"));
        Assert.Equal(200, store.Count("History WHERE Subject = 'PairingActivity'"));
        var replies = channel.Received.Where(r => r.Type == "message").CountBy(r => (r.Conversation, r.ReplyToId)).ToList();
        Assert.Equal(1000, replies.Count);
        Assert.All(replies, r => Assert.Equal(1, r.Value));
    }

    [Fact]
    public async Task Two_messages_at_once_in_one_conversation_are_both_answered()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        for (var pair = 0; pair < 500; pair++)
        {
            var (a, b) = ($"p{pair}-a", $"p{pair}-b");
            var answers = await Task.WhenAll(
                channel.PostAsync(service.Address, channel.Message("pairs", "demo-member", "我是谁", a), cancellation),
                channel.PostAsync(service.Address, channel.Message("pairs", "demo-member", "帮助", b), cancellation));
            Assert.All(answers, answer => Assert.True(answer.IsSuccessStatusCode));
            Assert.Contains("财务处党支部", (await channel.ReplyAsync("pairs", a, TimeSpan.FromSeconds(10))).Text, StringComparison.Ordinal);
            Assert.Contains("录活动", (await channel.ReplyAsync("pairs", b, TimeSpan.FromSeconds(10))).Text, StringComparison.Ordinal);
        }

        Assert.All(Enumerable.Range(0, 500), pair => Assert.Single(channel.RepliesTo("pairs", $"p{pair}-a")));
        Assert.Empty(service.Errors);
    }

    [Theory]
    [InlineData("难题2加一条举措：窗口加一班")]
    [InlineData("难题2有进展：窗口加了一班")]
    public async Task Two_people_who_change_one_problem_at_the_same_moment_are_both_answered(string said)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await InProcessService.StartAsync();
        string[] people = ["demo-secretary", "demo-office"];
        for (var round = 0; round < 8; round++)
        {
            foreach (var person in people)
            {
                var conversation = $"{person}-{round}";
                using var shown = await channel.PostAsync(service.Address, channel.Message(conversation, person, $"{said}第{round}次", "said"), cancellation);
                Assert.Contains("请核对", (await channel.ReplyAsync(conversation, "said", TimeSpan.FromSeconds(10))).Text, StringComparison.Ordinal);
            }

            var answers = await Task.WhenAll(people.Select(person => channel.PostAsync(service.Address, channel.Message($"{person}-{round}", person, "对", "yes"), cancellation)));
            Assert.All(answers, answer => Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}"));
            foreach (var person in people) Assert.DoesNotContain("出了问题", (await channel.ReplyAsync($"{person}-{round}", "yes", TimeSpan.FromSeconds(10))).Text, StringComparison.Ordinal);
        }

        Assert.Empty(service.Errors);
    }

    private static async Task LogThriceAsync(FakeChannel channel, Uri service, int n, CancellationToken cancellationToken)
    {
        var conversation = "thrice-" + n.ToString(CultureInfo.InvariantCulture);
        string[] lines = ["我要录个活动", "昨天", "教务处", $"报账培训第{n}期", "对"];
        for (var turn = 0; turn < lines.Length; turn++)
        {
            var id = $"{conversation}-t{turn}";
            var json = channel.Message(conversation, $"demo-load-{n + 1}", lines[turn], id);
            var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => channel.PostAsync(service, json, cancellationToken)));
            Assert.All(answers, answer => Assert.True(answer.IsSuccessStatusCode));
            await channel.ReplyAsync(conversation, id, TimeSpan.FromSeconds(20));
        }
    }
}
