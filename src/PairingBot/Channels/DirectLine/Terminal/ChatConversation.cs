using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;

namespace PairingBot.Channels.DirectLine.Terminal;

/// <summary>One conversation over Direct Line, as a client of the service has it.</summary>
internal sealed class ChatConversation(HttpClient http, Uri service, TimeProvider time)
{
    private readonly Uri _root = new(service, DirectLineChannel.Path + "/");
    private string _conversation = "";
    private string _token = "";
    private string _watermark = "";
    private DateTimeOffset _refreshAt;

    /// <summary>Begins the conversation. The greeting is there at the next reading.</summary>
    public async Task StartAsync(string user, string locale, CancellationToken cancellationToken)
    {
        Keep(await CallAsync(HttpMethod.Post, "tokens/generate", new JObject { ["user"] = new JObject { ["id"] = user } }, cancellationToken));
        Keep(await CallAsync(HttpMethod.Post, "conversations", new JObject { ["locale"] = locale }, cancellationToken));
    }

    /// <summary>Says a line; it is answered when this returns, for the answer is saved together with the line.</summary>
    public async Task SayAsync(string line, string locale, CancellationToken cancellationToken)
    {
        var activity = new JObject
        {
            ["type"] = "message",
            ["text"] = line,
            ["textFormat"] = "plain",
            ["locale"] = locale,
            ["channelData"] = new JObject { ["clientActivityID"] = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture) },
        };
        await RefreshAsync(cancellationToken);
        await CallAsync(HttpMethod.Post, $"conversations/{_conversation}/activities", activity, cancellationToken);
    }

    /// <summary>What the bot said since the last reading.</summary>
    public async Task<IReadOnlyList<JObject>> ReadAsync(CancellationToken cancellationToken)
    {
        await RefreshAsync(cancellationToken);
        var said = new List<JObject>();
        while (true)
        {
            var set = await CallAsync(HttpMethod.Get, $"conversations/{_conversation}/activities?watermark={_watermark}", body: null, cancellationToken);
            var activities = (set["activities"] as JArray ?? []).OfType<JObject>().ToList();
            _watermark = (string?)set["watermark"] ?? _watermark;
            if (activities.Count == 0)
                return said;
            said.AddRange(activities.Where(activity => (string?)activity["from"]?["role"] == "bot"));
        }
    }

    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        if (time.GetUtcNow() >= _refreshAt)
            Keep(await CallAsync(HttpMethod.Post, "tokens/refresh", body: null, cancellationToken));
    }

    private void Keep(JObject answer)
    {
        _conversation = (string)answer["conversationId"]!;
        _token = (string)answer["token"]!;
        _refreshAt = time.GetUtcNow() + (DirectLineChannel.TokenLifetime / 2);
    }

    private async Task<JObject> CallAsync(HttpMethod method, string path, JObject? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(_root, path));
        if (_token.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        if (body is not null)
            request.Content = new StringContent(DirectLineJson.Write(body), Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        if (response.IsSuccessStatusCode)
            return DirectLineJson.Parse(text);
        throw new ChatRefusedException(response.StatusCode, ReadError(text));
    }

    private static string ReadError(string text)
        => (JsonBody.ParseObject(Encoding.UTF8.GetBytes(text))?["error"] as JObject)?["message"]?.ToString() ?? "";
}

/// <summary>The service refused a call, and says why.</summary>
internal sealed class ChatRefusedException(HttpStatusCode status, string message) : Exception(message)
{
    public HttpStatusCode Status => status;
}
