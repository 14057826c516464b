namespace PairingBot.Channels;

/// <summary>An answer whose JSON is made already.</summary>
internal sealed class JsonAnswer(int status, byte[] body) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        httpContext.Response.ContentLength = body.Length;
        return httpContext.Response.Body.WriteAsync(body, 0, body.Length, httpContext.RequestAborted);
    }
}
