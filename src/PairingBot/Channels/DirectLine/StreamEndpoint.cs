namespace PairingBot.Channels.DirectLine;

/// <summary>The stream: a socket that pushes what comes into the mailbox.</summary>
internal sealed partial class StreamEndpoint(
    DirectLineHub hub, Transcript transcript, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<StreamEndpoint> logger)
{
    private static readonly WebSocketAcceptContext Acceptance = new()
    {
        KeepAliveInterval = TimeSpan.FromSeconds(15),
        KeepAliveTimeout = TimeSpan.FromSeconds(30),
    };

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/conversations/{conversation}/stream", OpenAsync);

    private static async Task<IResult> OpenAsync(
        HttpContext context, string conversation, string? watermark, DirectLineAccess access, StreamEndpoint stream)
    {
        var caller = await access.CheckStreamTokenAsync(context.Request, conversation);
        if (caller.Refusal is not null)
            return caller.Refusal;
        if (!Transcript.TryReadWatermark(watermark, out var from))
            return DirectLineErrors.BadRequest("The watermark is none of this conversation.");
        if (!context.WebSockets.IsWebSocketRequest)
            return DirectLineErrors.BadRequest("A stream is opened as a WebSocket.");
        await stream.ServeAsync(context, conversation, from);
        return Results.Empty;
    }

    private async Task ServeAsync(HttpContext context, string conversation, long watermark)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync(Acceptance);
        var connection = new StreamConnection(socket, conversation, watermark, transcript, time);
        hub.Add(connection);
        try
        {
            await connection.RunAsync(lifetime.ApplicationStopping);
        }
#pragma warning disable CA1031 // the client opens a new stream after any failure, and goes on from its watermark
        catch (Exception problem)
#pragma warning restore CA1031
        {
            Log.Failed(logger, conversation, problem);
        }
        finally
        {
            hub.Remove(connection);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The stream of conversation {Conversation} failed.")]
        public static partial void Failed(ILogger logger, string conversation, Exception problem);
    }
}
