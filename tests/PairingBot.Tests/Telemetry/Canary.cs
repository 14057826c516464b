using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Telemetry;

/// <summary>Puts words that must never be seen again wherever a sender can put words.</summary>
internal static class Canary
{
    /// <summary>Sends all of it and answers the bodies of what was not taken.</summary>
    public static async Task<string> SingAsync(FakeChannel channel, Uri service)
    {
        var errors = new StringBuilder();
        using var http = TestHttp.Client();
        foreach (var request in Requests(channel, service))
        {
            using (request)
            {
                using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
                if (!answer.IsSuccessStatusCode) errors.AppendLine(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            }
        }

        return errors.ToString();
    }

    /// <summary>A channel that repeats in its refusal what it was sent.</summary>
    public static async Task<bool> RefuseAsync(Received received, HttpContext context)
    {
        context.Response.StatusCode = 400;
        await context.Response.WriteAsync("{\"error\":{\"code\":\"金丝雀\",\"message\":\"canary " + received.Text + "\"}}");
        return true;
    }

    private static IEnumerable<HttpRequestMessage> Requests(FakeChannel channel, Uri service)
    {
        string[] texts = ["昨天和金丝雀公司共建，主题是金丝雀培训，电话13900001234", "主题是金丝雀", "对", "金丝雀13900001234 canary", "加个难题：金丝雀停车难"];
        foreach (var text in texts) yield return Post(service, Activity(channel, text));
        foreach (var text in texts) yield return Post(service, Activity(channel, text, "金丝雀陌生人"));
        yield return Post(service, "{\"type\":\"message\",\"金丝雀\":13900001234");
        yield return Post(service, "{\"type\":\"message\",\"text\":{\"canary\":\"金丝雀\"},\"conversation\":{\"id\":\"canary\"}}");
        yield return Post(service, Activity(channel, "我是谁").Replace(channel.ServiceUrl, "http://elsewhere.example/金丝雀/", StringComparison.Ordinal));
        yield return Post(service, Activity(channel, "我是谁", channelId: "金丝雀渠道"));
        var forged = Post(service, Activity(channel, "我是谁"));
        forged.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "canary.13900001234.canary");
        yield return forged;
        yield return new HttpRequestMessage(HttpMethod.Get, new Uri(service, "/v3/directline/conversations/canary/stream?t=canary13900001234"));
        yield return new HttpRequestMessage(HttpMethod.Post, new Uri(service, "/v3/directline/tokens/generate")) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", "canary-wrong-secret") } };
        yield return new HttpRequestMessage(HttpMethod.Get, new Uri(service, "/exports/canary13900001234"));
    }

    private static HttpRequestMessage Post(Uri service, string json) =>
        new(HttpMethod.Post, new Uri(service, "/api/messages")) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    private static string Activity(FakeChannel channel, string text, string user = "demo-member", string channelId = "emulator") => JsonSerializer.Serialize(new
    {
        type = "message",
        id = Guid.NewGuid().ToString("N"),
        channelId,
        serviceUrl = channel.ServiceUrl,
        from = new { id = user, name = "金丝雀书记" },
        recipient = new { id = "bot", name = "canary-bot" },
        conversation = new { id = "c", name = "金丝雀群" },
        text,
        channelData = new { token = "canary" },
        entities = new[] { new { type = "金丝雀", phone = "13900001234" } },
    });
}
