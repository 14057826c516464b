using System.Net;
using System.Text.Json.Nodes;
using PairingBot.Channels;

namespace PairingBot.Tests.DirectLine;

/// <summary>How often one may write, and read.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task A_user_who_writes_too_fast_is_asked_to_wait_and_others_are_not()
    {
        await using var host = await DirectLineHost.StartAsync(messagesPerMinute: 20); // ten at once
        using var client = await DirectLineClient.StartAsync(host); // one of them
        for (var i = 0; i < 9; i++) await DirectLineClient.GetJsonAsync(await client.SayAsync($"{i}"));
        var refused = await client.SayAsync("one too many");
        Assert.Equal(TimeSpan.FromSeconds(3), refused.Headers.RetryAfter?.Delta);
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.TooManyRequests, refused);
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.TooManyRequests, await client.SendAsync(HttpMethod.Post, $"conversations/{client.Conversation}/upload", new MultipartFormDataContent()));
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.TooManyRequests, await client.SendAsync(HttpMethod.Post, "conversations"));
        Assert.Equal(19, (await client.ReadTextsAsync()).Count);

        using var other = await DirectLineClient.StartAsync(host, "demo-office");
        await DirectLineClient.GetJsonAsync(await other.SayAsync("hello"));
    }

    [Fact]
    public async Task Who_waits_may_write_again()
    {
        await using var host = await DirectLineHost.StartAsync(messagesPerMinute: 240);
        using var client = await DirectLineClient.StartAsync(host);
        HttpResponseMessage answer;
        var sent = 0;
        do answer = await client.SayAsync("more");
        while (answer.IsSuccessStatusCode && ++sent < 1000);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        await Task.Delay(answer.Headers.RetryAfter!.Delta!.Value, TestContext.Current.CancellationToken);
        await DirectLineClient.GetJsonAsync(await client.SayAsync("again"));
    }

    [Fact]
    public async Task An_address_that_guesses_the_secret_is_asked_to_wait_and_the_one_with_the_secret_is_not()
    {
        const string secret = "a secret of the portal";
        await using var host = await DirectLineHost.StartAsync("Production", secret, messagesPerMinute: 10);
        using var client = new DirectLineClient(host.Address) { Token = "a guess" };
        for (var i = 0; i < 5; i++) await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Forbidden, await AskAsync(client));
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.TooManyRequests, await AskAsync(client));
        client.Token = secret;
        for (var i = 0; i < 20; i++) await DirectLineClient.GetJsonAsync(await AskAsync(client));
    }

    [Fact]
    public async Task Guessing_the_secret_by_beginning_conversations_is_no_way_around()
    {
        await using var host = await DirectLineHost.StartAsync("Production", "a secret of the portal", messagesPerMinute: 10);
        using var client = new DirectLineClient(host.Address) { Token = "a guess" };
        for (var i = 0; i < 5; i++) await DirectLineClient.AssertRefusedAsync(HttpStatusCode.Forbidden, await client.SendAsync(HttpMethod.Post, "conversations"));
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.TooManyRequests, await client.SendAsync(HttpMethod.Post, "conversations"));
    }

    public static TheoryData<string, string> Reads { get; } = new()
    {
        { "GET", "conversations/{0}/activities" }, { "GET", "conversations/{0}" }, { "GET", "session/getsessionid" }, { "POST", "tokens/refresh" }, { "GET", "conversations/{0}/stream?t={1}" },
    };

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task A_conversation_that_is_read_too_fast_waits_while_it_may_be_written_in_and_others_are_read(string method, string path)
    {
        await using var host = await DirectLineHost.StartAsync(settings: "--DirectLine:ReadsPerMinute=60"); // thirty at once, one more each second
        using var client = await DirectLineClient.StartAsync(host);
        var stream = client.StreamUrl[(client.StreamUrl.IndexOf("t=", StringComparison.Ordinal) + 2)..];
        var asked = string.Format(System.Globalization.CultureInfo.InvariantCulture, path, client.Conversation, stream);
        HttpResponseMessage refused;
        var tries = 0;
        do
        {
            while ((await client.SendAsync(HttpMethod.Get, $"conversations/{client.Conversation}/activities")).IsSuccessStatusCode) Assert.True(++tries < 600);
            refused = await client.SendAsync(new HttpMethod(method), asked);
        }
        while (refused.StatusCode != HttpStatusCode.TooManyRequests && ++tries < 600); // a second may pass between the two
        Assert.InRange(tries, 29, 599);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.TooManyRequests, refused);

        await DirectLineClient.GetJsonAsync(await client.SayAsync("still heard"));
        using var other = await DirectLineClient.StartAsync(host, "demo-office");
        await other.ReadAsync();
    }

    [Fact]
    public async Task A_client_that_polls_as_fast_as_it_may_is_never_asked_to_wait()
    {
        await using var host = await DirectLineHost.StartAsync();
        using var client = await DirectLineClient.StartAsync(host);
        for (var i = 0; i < 300; i++) await client.ReadAsync(); // a minute of Web Chat at its fastest, at once
    }

    [Fact]
    public async Task An_address_that_floods_with_bad_tokens_is_asked_to_wait()
    {
        await using var host = await DirectLineHost.StartAsync(settings: "--DirectLine:ReadsPerMinute=60");
        using var client = new DirectLineClient(host.Address) { Token = "nonsense", Conversation = "any" };
        var heard = 0;
        HttpResponseMessage answer;
        do answer = await client.SendAsync(HttpMethod.Get, "conversations/any/activities");
        while (answer.StatusCode == HttpStatusCode.Forbidden && ++heard < 20_000);
        Assert.InRange(heard, 3000, 19_999);
        Assert.NotNull(answer.Headers.RetryAfter);
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.TooManyRequests, answer);
    }

    [Theory]
    [InlineData("10.1.2.3", "10.1.2.4", false)]
    [InlineData("10.1.2.3", "::ffff:10.1.2.3", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void Addresses_of_one_network_are_one_caller(string one, string other, bool same) =>
        Assert.Equal(same, CallerNetwork.Of(IPAddress.Parse(one)) == CallerNetwork.Of(IPAddress.Parse(other)));

    private static Task<HttpResponseMessage> AskAsync(DirectLineClient client) => client.SendAsync(HttpMethod.Post, "tokens/generate", new JsonObject { ["user"] = new JsonObject { ["id"] = "u" } });
}
