using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PairingBot.Tests.Drivers;

/// <summary>What the bot sent to the channel.</summary>
internal sealed record Received(string Conversation, string? ReplyToId, string Type, string? Text, string Json)
{
    /// <summary>When it came, in the ticks of a clock that only goes forward.</summary>
    public long At { get; } = System.Diagnostics.Stopwatch.GetTimestamp();
}

/// <summary>What the bot changed in the channel: PUT or DELETE, of the message that the channel knows by this id.</summary>
internal sealed record Changed(string Method, string Conversation, string Id, string Json);

/// <summary>Plays a Bot Framework channel over real HTTP: posts activities to the service and is the serviceUrl that takes its replies.</summary>
internal sealed class FakeChannel : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http = TestHttp.Client();
    private int _ids;

    private FakeChannel(WebApplication app) => _app = app;

    public string ServiceUrl { get; private set; } = "";

    public ConcurrentQueue<Received> Received { get; } = new();

    public ConcurrentQueue<Changed> Changes { get; } = new();

    /// <summary>The Authorization headers of what was taken.</summary>
    public ConcurrentQueue<string> Authorizations { get; } = new();

    /// <summary>May answer instead of the channel, which takes everything with 200.</summary>
    public Func<Received, HttpContext, Task<bool>>? Misbehave { get; set; }

    public static async Task<FakeChannel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var channel = new FakeChannel(app);
        app.MapMethods("/v3/conversations/{conversation}/activities/{activity?}", ["POST"], channel.TakeAsync);
        app.MapMethods("/v3/conversations/{conversation}/activities/{activity}", ["PUT", "DELETE"], channel.ChangeAsync);
        await app.StartAsync();
        channel.ServiceUrl = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/";
        return channel;
    }

    /// <summary>A message activity as the channel would post it.</summary>
    public string Message(string conversation, string user, string text, string? id = null, string? deliveryMode = null) => JsonSerializer.Serialize(new
    {
        type = "message",
        id = id ?? $"a{Interlocked.Increment(ref _ids)}",
        channelId = "emulator",
        serviceUrl = ServiceUrl,
        from = new { id = user, name = user },
        recipient = new { id = "bot", name = "bot" },
        conversation = new { id = conversation },
        locale = "zh-CN",
        text,
        deliveryMode,
    });

    public Task<HttpResponseMessage> PostAsync(Uri service, string json, CancellationToken cancellationToken) =>
        _http.PostAsync(new Uri(service, "/api/messages"), new StringContent(json, Encoding.UTF8, "application/json"), cancellationToken);

    public IReadOnlyList<Received> RepliesTo(string conversation, string id) =>
        [.. Received.Where(r => r.Conversation == conversation && r.ReplyToId == id && r.Type == "message")];

    /// <summary>Waits for the first reply to an activity.</summary>
    public async Task<Received> ReplyAsync(string conversation, string id, TimeSpan timeout)
    {
        using var limit = new CancellationTokenSource(timeout);
        while (true)
        {
            if (RepliesTo(conversation, id) is [var first, ..]) return first;
            if (limit.IsCancellationRequested) throw new TimeoutException($"No reply to {id} in {conversation} within {timeout}.");
            await Task.Delay(5, CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var json = await reader.ReadToEndAsync(context.RequestAborted);
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var received = new Received((string)context.Request.RouteValues["conversation"]!, Text(root, "replyToId"), Text(root, "type") ?? "", Text(root, "text"), json);
        if (Misbehave is { } misbehave && await misbehave(received, context)) return;
        Authorizations.Enqueue(context.Request.Headers.Authorization.ToString());
        Received.Enqueue(received);
        await context.Response.WriteAsJsonAsync(new { id = "c" + Interlocked.Increment(ref _ids) }, context.RequestAborted);
    }

    private async Task ChangeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var json = await reader.ReadToEndAsync(context.RequestAborted);
        var id = ((string)context.Request.RouteValues["activity"]!).Replace("%2F", "/", StringComparison.Ordinal); // which the route alone leaves as it is
        Changes.Enqueue(new Changed(context.Request.Method, (string)context.Request.RouteValues["conversation"]!, id, json));
        if (context.Request.Method == "PUT") await context.Response.WriteAsJsonAsync(new { id }, context.RequestAborted);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
