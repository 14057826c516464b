namespace PairingBot.Channels;

/// <summary>Errors in the protocol's form: <c>{"error":{"code":…,"message":…}}</c>.</summary>
internal static class ErrorAnswers
{
    /// <summary>An error with a code that programs read and a sentence that people read.</summary>
    public static IResult Of(int status, string code, string message) => new ErrorAnswer(status, code, message);

    /// <summary>503: the same request may succeed after a few seconds.</summary>
    public static IResult Busy(string message) => new RetryLater(Of(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", message));

    // What failed in the service itself is logged where it failed.
    private sealed class ErrorAnswer(int status, string code, string message) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            if (status is < StatusCodes.Status500InternalServerError or StatusCodes.Status503ServiceUnavailable) httpContext.RequestServices.GetService<RefusalLog>()?.Note(status, code, message);
            return Results.Json(new ErrorBody(new ErrorContent(code, message)), statusCode: status).ExecuteAsync(httpContext);
        }
    }

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
