using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace PairingBot.Tests.BotBuilder;

public sealed class ConnectorClientTests : IAsyncLifetime
{
    private readonly ServiceProvider services = new ServiceCollection().AddHttpClient().BuildServiceProvider();
    private readonly ConcurrentBag<string> bodies = [];
    private WebApplication? server;
    private (string Method, string Path, string? Type, string Body) seen;
    private Func<HttpResponse, Task> answer = response => response.WriteAsync("""{"id":"sent"}""");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        server = builder.Build();
        server.Urls.Add("http://127.0.0.1:0");
        server.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var path = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
            var body = await reader.ReadToEndAsync(Token);
            bodies.Add(body);
            seen = (context.Request.Method, path, context.Request.ContentType, body);
            await answer(context.Response);
        });
        await server.StartAsync(Token);
    }

    public async ValueTask DisposeAsync()
    {
        await server!.DisposeAsync();
        await services.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/amer/")]
    public async Task Ids_are_escaped_whether_or_not_the_service_url_ends_with_a_slash(string suffix)
    {
        using var client = Client(suffix);
        var response = await client.Conversations.ReplyToActivityAsync("19:x@thread.tacv2;messageid=1", "a/b?c", Message("hi"), Token);
        Assert.Equal("sent", response.Id);
        Assert.Equal("POST", seen.Method);
        Assert.Equal($"{suffix.TrimEnd('/')}/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D1/activities/a%2Fb%3Fc", seen.Path);
    }

    [Fact]
    public async Task Only_what_is_set_goes_over_the_wire()
    {
        using var client = Client();
        await client.Conversations.SendToConversationAsync("c", new Activity(ActivityTypes.Message) { Text = "你好" }, Token);
        Assert.Equal("""{"type":"message","text":"你好"}""", JObject.Parse(seen.Body).ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("application/json; charset=utf-8", seen.Type);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"\n")]
    public async Task A_long_message_of_emoji_arrives_whole(string before)
    {
        using var client = Client();
        var text = before + string.Concat(Enumerable.Repeat("😀难", 5_000)) + "\ud83d";
        await client.Conversations.SendToConversationAsync("c", Message(text), Token);
        Assert.Equal(text[..^1] + "\ufffd", JObject.Parse(seen.Body).Value<string>("text"));
    }

    [Fact]
    public async Task An_accepted_message_may_have_no_body()
    {
        answer = response =>
        {
            response.StatusCode = 202;
            return Task.CompletedTask;
        };
        using var client = Client();
        Assert.Null(await client.Conversations.SendToConversationAsync("c", Message("hi"), Token));
    }

    [Fact]
    public async Task A_refusal_says_when_to_come_back()
    {
        answer = response =>
        {
            response.StatusCode = 429;
            response.Headers.RetryAfter = "7";
            return response.WriteAsync("""{"error":{"code":"TooManyRequests","message":"slow down"}}""");
        };
        using var client = Client();
        var e = await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync("c", Message("hi"), Token));
        Assert.Equal(HttpStatusCode.TooManyRequests, e.Response.StatusCode);
        Assert.Equal(["7"], e.Response.Headers["Retry-After"]);
        Assert.Equal("TooManyRequests", e.Body.Error.Code);
        Assert.Contains("slow down", e.Response.Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>oops</html>")]
    [InlineData("{\"error\":")]
    [InlineData("[1]")]
    [InlineData("")]
    public async Task A_refusal_need_not_be_json(string body)
    {
        answer = response =>
        {
            response.StatusCode = 500;
            return response.WriteAsync(body);
        };
        using var client = Client();
        var e = await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync("c", Message("hi"), Token));
        Assert.Equal(HttpStatusCode.InternalServerError, e.Response.StatusCode);
        Assert.Equal(body, e.Response.Content);
        Assert.Null(e.Body);
    }

    [Fact]
    public async Task Members_come_in_pages()
    {
        answer = response => response.WriteAsync("""{"continuationToken":"n","members":[{"id":"u","name":"U","email":"u@x"}]}""");
        using var client = Client();
        var page = await client.Conversations.GetConversationPagedMembersAsync("c", 50, "a b", Token);
        Assert.Equal("/v3/conversations/c/pagedmembers?pageSize=50&continuationToken=a%20b", seen.Path);
        Assert.Equal("n", page.ContinuationToken);
        Assert.Equal("u@x", Assert.Single(page.Members).Properties.Value<string>("email"));
    }

    [Fact]
    public async Task A_message_is_changed_and_deleted_under_its_id()
    {
        using var client = Client();
        await client.Conversations.UpdateActivityAsync("c", "m", Message("new"), Token);
        Assert.Equal(("PUT", "/v3/conversations/c/activities/m"), (seen.Method, seen.Path));
        await client.Conversations.DeleteActivityAsync("c", "m", Token);
        Assert.Equal(("DELETE", "/v3/conversations/c/activities/m"), (seen.Method, seen.Path));
    }

    [Fact]
    public async Task A_conversation_is_begun_with_its_parameters()
    {
        answer = response => response.WriteAsync("""{"id":"new","activityId":"first"}""");
        using var client = Client();
        var parameters = new ConversationParameters { Bot = new ChannelAccount("b"), Members = [new ChannelAccount("u")], TenantId = "t" };
        Assert.Equal("new", (await client.Conversations.CreateConversationAsync(parameters, Token)).Id);
        Assert.Equal("""{"bot":{"id":"b"},"members":[{"id":"u"}],"tenantId":"t"}""", seen.Body);
    }

    [Fact]
    public async Task Many_messages_at_once_do_not_mix()
    {
        using var client = Client();
        var texts = Enumerable.Range(0, 64).Select(i => new string((char)('a' + (i % 26)), 10_000)).ToList();
        await Task.WhenAll(texts.Select(text => client.Conversations.SendToConversationAsync("c", Message(text), Token)));
        Assert.Equal(texts.Order(), bodies.Select(b => JObject.Parse(b).Value<string>("text")).Order());
    }

    private static Activity Message(string text) => MessageFactory.Text(text);

    private ConnectorClient Client(string suffix = "")
        => new(new Uri(server!.Urls.Single() + suffix), new NoToken(), services.GetRequiredService<IHttpClientFactory>().CreateClient(), true);
}
