namespace PairingBot.Channels;

/// <summary>Errors in the protocol's form: <c>{"error":{"code":…,"message":…}}</c>.</summary>
internal static class ErrorAnswers
{
    /// <summary>An error with a code that programs read and a sentence that people read.</summary>
    public static IResult Of(int status, string code, string message) => Results.Json(new ErrorBody(new ErrorContent(code, message)), statusCode: status);

    /// <summary>503: the same request may succeed after a few seconds.</summary>
    public static IResult Busy(string message) => new RetryLater(Of(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", message));

    private sealed class RetryLater(IResult answer) : IResult
    {
        private const string Seconds = "5";

        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.RetryAfter = Seconds;
            return answer.ExecuteAsync(httpContext);
        }
    }

    private sealed record ErrorBody(ErrorContent Error);

    private sealed record ErrorContent(string Code, string Message);
}

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
