namespace PairingBot.Channels.DirectLine;

/// <summary>Refusals in the protocol's form: a status and <c>{"error":{"code","message"}}</c>.</summary>
internal static class DirectLineErrors
{
    public static IResult Unauthorized()
        => Answer(StatusCodes.Status401Unauthorized, "MissingToken", "The request has no bearer token.");

    public static IResult BadToken()
        => Answer(StatusCodes.Status403Forbidden, "TokenExpired", "The token is expired or not valid.");

    public static IResult OtherConversation()
        => Answer(StatusCodes.Status403Forbidden, "BadArgument", "The token belongs to another conversation.");

    public static IResult ForeignOrigin()
        => Answer(StatusCodes.Status403Forbidden, "ForeignOrigin", "Pages of this origin are not trusted.");

    public static IResult NotFound()
        => Answer(StatusCodes.Status404NotFound, "NotFound", "There is no such conversation.");

    public static IResult BadRequest(string message)
        => Answer(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult TooLarge(int limit)
        => Answer(
            StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"消息太长，请分几次发送。The message is too long: at most {limit / 1024} KB.");

    public static IResult BotFailed()
        => Answer(StatusCodes.Status502BadGateway, "BotError", "消息没有处理成功，请稍后再发一次。The message was not handled; send it again later.");

    public static IResult Unavailable()
        => Answer(
            StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "服务暂时不能保存数据，请稍后再发一次。Nothing can be saved just now; send it again later.");

    private static IResult Answer(int status, string code, string message)
        => Results.Json(new ErrorBody(new ErrorContent(code, message)), statusCode: status);

    internal sealed record ErrorBody(ErrorContent Error);

    internal sealed record ErrorContent(string Code, string Message);
}
