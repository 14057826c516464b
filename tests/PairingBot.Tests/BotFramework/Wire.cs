using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.BotFramework;

/// <summary>Posts activities of every kind as a channel does, and keeps what the service answered.</summary>
internal sealed class Wire(FakeChannel channel, Uri service)
{
    /// <summary>Everything that a sentence needs to be summed up at once.</summary>
    public const string Sentence = "昨天下午三点和教务处在主楼B305开展了结对共建，主题是报账培训，18人参加";

    public FakeChannel Channel => channel;

    /// <summary>An activity of the user demo-member in the conversation <c>c</c>, unless <paramref name="fields"/> say otherwise.</summary>
    public JsonObject Make(string type, string? id, params (string Name, JsonNode? Value)[] fields)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["channelId"] = "emulator",
            ["serviceUrl"] = channel.ServiceUrl,
            ["from"] = Account("demo-member"),
            ["recipient"] = Account("bot"),
            ["conversation"] = Account("c"),
            ["locale"] = "zh-CN",
        };
        foreach (var (name, value) in fields) activity[name] = value;
        return activity;
    }

    public JsonObject Say(string id, string text, params (string Name, JsonNode? Value)[] fields) => Make("message", id, [("text", text), .. fields]);

    /// <summary>The press of a button: <paramref name="data"/> is what the card has under it.</summary>
    public JsonObject Press(string id, JsonNode data, params (string Name, JsonNode? Value)[] fields) => Make("invoke", id,
    [
        ("name", "adaptiveCard/action"),
        ("value", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = data["verb"]?.DeepClone(), ["data"] = data.DeepClone() }, ["trigger"] = "manual" }),
        .. fields,
    ]);

    /// <summary>A notice that is heard and not answered, for who may send at all.</summary>
    public static JsonObject Typing(string serviceUrl) => new()
    {
        ["type"] = "typing",
        ["channelId"] = "emulator",
        ["serviceUrl"] = serviceUrl,
        ["from"] = Account("u"),
        ["recipient"] = Account("b"),
        ["conversation"] = Account("c"),
    };

    public static JsonObject Account(string id) => new() { ["id"] = id, ["name"] = id };

    public static JsonArray Accounts(params string[] ids) => [.. ids.Select(Account)];

    public Task<Answered> PostAsync(JsonNode activity) => PostAsync(activity.ToJsonString(), "application/json");

    public async Task<Answered> PostAsync(string body, string? contentType)
    {
        using var http = TestHttp.Client();
        using var content = new StringContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        using var answer = await http.PostAsync(new Uri(service, "/api/messages"), content, TestContext.Current.CancellationToken);
        return new Answered((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), answer.Content.Headers.ContentType?.MediaType);
    }

    /// <summary>Says it and waits for the reply.</summary>
    public async Task<Received> AskAsync(string id, string text)
    {
        Assert.Equal(200, (await PostAsync(Say(id, text))).Status);
        return await channel.ReplyAsync("c", id, TimeSpan.FromSeconds(10));
    }

    /// <summary>Says the sentence and takes the data under the buttons of the card that sums it up.</summary>
    public async Task<IReadOnlyDictionary<string, JsonNode>> AskForCardAsync(string id)
    {
        var card = JsonNode.Parse((await AskAsync(id, Sentence)).Json)!["attachments"]![0]!["content"]!;
        return card["actions"]!.AsArray().ToDictionary(action => (string)action!["verb"]!, action => action!["data"]!, StringComparer.Ordinal);
    }

    /// <summary>Everything that the channel got, once a message posted now has been answered: what was staged before it has left by then.</summary>
    public async Task<IReadOnlyList<Received>> ReceivedAsync()
    {
        var id = "fence-" + Guid.NewGuid().ToString("N");
        await AskAsync(id, "我是谁");
        return [.. channel.Received.Where(r => r.ReplyToId != id)];
    }
}

/// <summary>What the service answered to a post.</summary>
internal sealed record Answered(int Status, string Body, string? Type)
{
    public JsonNode Read() => JsonNode.Parse(Body)!;
}
