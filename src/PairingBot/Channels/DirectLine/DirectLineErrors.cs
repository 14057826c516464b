namespace PairingBot.Channels.DirectLine;

/// <summary>What this channel refuses, and how it says so.</summary>
internal static class DirectLineErrors
{
    public static IResult Unauthorized()
        => ErrorAnswers.Of(StatusCodes.Status401Unauthorized, "MissingToken", "The request has no bearer token.");

    public static IResult NoSecret()
        => ErrorAnswers.Of(StatusCodes.Status403Forbidden, "BadArgument", "Tokens are given to who shows the secret (DirectLine:Secret) as a bearer token.");

    public static IResult BadToken()
        => ErrorAnswers.Of(StatusCodes.Status403Forbidden, "TokenExpired", "The token is expired or not valid.");

    public static IResult OtherConversation()
        => ErrorAnswers.Of(StatusCodes.Status403Forbidden, "BadArgument", "The token belongs to another conversation.");

    public static IResult ForeignOrigin()
        => ErrorAnswers.Of(StatusCodes.Status403Forbidden, "ForeignOrigin", "Pages of this origin are not trusted.");

    public static IResult NoOrigins()
        => BadRequest("trustedOrigins is a list of origins such as https://portal.example.edu.cn: http or https and a host, without user name, path and query.");

    public static IResult UntrustedOrigins()
        => BadRequest("trustedOrigins may name only origins that DirectLine:TrustedOrigins lists, such as https://portal.example.edu.cn, and the service's own.");

    public static IResult NotFound()
        => ErrorAnswers.Of(StatusCodes.Status404NotFound, "NotFound", "There is no such conversation.");

    public static IResult BadRequest(string message)
        => ErrorAnswers.Of(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult TooLarge(int limit)
        => ErrorAnswers.Of(
            StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"消息太长，请分几次发送。The message is too long: at most {limit / 1024} KB.");

    public static IResult TooManyMessages()
        => ErrorAnswers.Of(StatusCodes.Status429TooManyRequests, "TooManyRequests", "发得太快，请稍等一下再发。Too many at once; wait a moment and send it again.");

    public static IResult TooManyCalls()
        => ErrorAnswers.Of(StatusCodes.Status429TooManyRequests, "TooManyCalls", "请求太频繁，请过一会儿再试。Called too often; wait as long as Retry-After says.");

    public static IResult BotFailed()
        => ErrorAnswers.Of(StatusCodes.Status502BadGateway, "BotError", "消息没有处理成功，请稍后再发一次。The message was not handled; send it again later.");

    public static IResult Unavailable()
        => ErrorAnswers.Of(
            StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "服务暂时不能保存数据，请稍后再发一次。Nothing can be saved just now; send it again later.");
}
