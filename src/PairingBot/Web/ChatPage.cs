using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using PairingBot.Channels.DirectLine;
using PairingBot.Domain.Branches;

namespace PairingBot.Web;

/// <summary>The page on which one tries the bot, as a person of the sample roster. In Development only: there anybody may be anybody.</summary>
internal static partial class ChatPage
{
    private static readonly string[] People = ["demo-member", "demo-secretary", "demo-liaison", "demo-office", "demo-visitor"];

    /// <summary>Maps <c>/chat</c>, and <c>/</c> to it.</summary>
    public static WebApplication MapChatPage(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            return app;
        app.Lifetime.ApplicationStarted.Register(() => Log.Open(app.Logger, app.Urls.FirstOrDefault() + "/chat"));
        app.MapGet("/", () => Results.Redirect("/chat"));
        app.MapGet("/chat", ShowPage);
        app.MapGet("/chat/people", (IServiceProvider services) => Results.Json(People.Select(id => Describe(id, services.GetService<IRoster>()))));
        app.MapGet("/chat/{file:regex(^(chat\\.css|chat\\.js)$)}", (HttpContext context, string file) => ShowAsset(context, file));
        app.MapGet("/chat/webchat.js", WebChatFile.Send);
        app.MapGet("/chat/webchat.js.LICENSE.txt", WebChatFile.SendLicence);
        return app;
    }

    private static IResult ShowPage(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        var headers = Protect(context);
        headers.ContentSecurityPolicy = MakePolicy(nonce, context.Request.Host.Value ?? "");
        headers.CacheControl = "no-store";
        var html = PageFile.ReadText("chat.html")
            .Replace("{nonce}", nonce, StringComparison.Ordinal)
            .Replace("{webchat}", WebChatFile.Version, StringComparison.Ordinal);
        return Results.Text(html, "text/html; charset=utf-8");
    }

    private static IResult ShowAsset(HttpContext context, string file)
    {
        Protect(context).CacheControl = "no-cache";
        var asset = PageFile.Read(file);
        var type = file.EndsWith(".css", StringComparison.Ordinal) ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
        return Results.Bytes(asset.Content, type, entityTag: new EntityTagHeaderValue(asset.ETag));
    }

    /// <summary>What every answer of the page says to the browser.</summary>
    internal static IHeaderDictionary Protect(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XFrameOptions = "DENY";
        return headers;
    }

    // Web Chat makes its own style elements, which bear the nonce, but for one that is empty when it comes into the page: the hash is that of nothing.
    // Images of cards are blobs or data.
    private static string MakePolicy(string nonce, string host) => string.Join(
        "; ",
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        $"connect-src 'self' blob: ws://{host} wss://{host}",
        "img-src 'self' blob: data:",
        $"script-src 'self' 'nonce-{nonce}'",
        $"style-src 'self' 'nonce-{nonce}' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
        "worker-src blob:");

    private static object Describe(string id, IRoster? roster)
    {
        var speaker = roster?.FindSpeaker(new ChannelAccount(DirectLineChannel.Name, Tenant: null, id));
        return new { id, name = speaker?.Name, branch = speaker?.Branch.Name };
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "聊天页 / Chat page: {Address}")]
        public static partial void Open(ILogger logger, string address);
    }
}
