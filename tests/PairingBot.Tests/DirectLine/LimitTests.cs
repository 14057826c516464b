using System.Net;
using System.Text.Json.Nodes;

namespace PairingBot.Tests.DirectLine;

/// <summary>How often one may write.</summary>
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

    private static Task<HttpResponseMessage> AskAsync(DirectLineClient client) => client.SendAsync(HttpMethod.Post, "tokens/generate", new JsonObject { ["user"] = new JsonObject { ["id"] = "u" } });
}
