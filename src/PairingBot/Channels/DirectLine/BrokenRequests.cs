namespace PairingBot.Channels.DirectLine;

/// <summary>Answers in the protocol's form when a body is too long for the server itself, is cut up wrongly, or ends with its client.</summary>
internal static class BrokenRequests
{
    public static async ValueTask<object?> AnswerAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (BadHttpRequestException problem) when (problem.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return DirectLineErrors.TooLarge(DirectLineChannel.MaxActivityBytes);
        }
        catch (Exception problem) when (problem is IOException || (problem is OperationCanceledException && context.HttpContext.RequestAborted.IsCancellationRequested))
        {
            return DirectLineErrors.BadRequest("The body can't be read, or ended too early.");
        }
    }
}
