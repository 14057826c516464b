#nullable disable
using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Invokes: requests that await an answer in this turn.</content>
public partial class ActivityHandler
{
    /// <summary>An answer with status 200.</summary>
    protected static InvokeResponse CreateInvokeResponse(object body = default) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>
    /// Goes on by the invoke's name. Null means that the answer has been sent already; an
    /// <see cref="InvokeResponseException"/> of the methods below becomes the answer.
    /// </summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "application/search":
                    var search = InvokeValues.Search((Activity)turnContext.Activity);
                    return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, search, cancellationToken));
                case "adaptiveCard/action":
                    var action = InvokeValues.AdaptiveCard(turnContext.Activity);
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, action, cancellationToken));
                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken);
                    return CreateInvokeResponse();
                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }
    }

    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken);
        if (response is null || turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is not null) return;
        await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = response }, cancellationToken);
    }

    /// <summary>Ends the handling of an invoke with an answer other than 200.</summary>
    /// <remarks>The handler answers with it; it does not reach the adapter.</remarks>
    protected class InvokeResponseException : Exception
    {
        private readonly object body;
        private readonly HttpStatusCode statusCode;

        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            this.statusCode = statusCode;
            this.body = body;
        }

        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)statusCode, Body = body };
    }

    /// <summary>Reads what an invoke is about, and refuses what is malformed with 400.</summary>
    private static class InvokeValues
    {
        private const string BadRequest = "BadRequest";

        internal static AdaptiveCardInvokeValue AdaptiveCard(IInvokeActivity activity)
        {
            var value = Read<AdaptiveCardInvokeValue>(activity.Value);
            if (value.Action is null) throw Refusal(BadRequest, "Missing action property");
            if (value.Action.Type != "Action.Execute") throw Refusal("NotSupported", $"The action '{value.Action.Type}'is not supported.");
            return value;
        }

        internal static SearchInvokeValue Search(Activity activity)
        {
            var value = Read<SearchInvokeValue>(activity.Value);
            if (string.IsNullOrEmpty(value.Kind))
            {
                if (activity.ChannelId != Connector.Channels.Msteams) throw Refusal(BadRequest, "Missing kind property");
                value.Kind = SearchInvokeTypes.Search;
            }

            if (string.IsNullOrEmpty(value.QueryText)) throw Refusal(BadRequest, "Missing queryText property");
            return value;
        }

        private static T Read<T>(object value)
            where T : class
        {
            if (value is null) throw Refusal(BadRequest, "Missing value property");
            if (value is not Newtonsoft.Json.Linq.JObject json) throw Refusal(BadRequest, "Value property instanceof not properly formed");
            try
            {
                return json.ToObject<T>();
            }
            catch (Newtonsoft.Json.JsonException)
            {
                throw Refusal(BadRequest, "Value property is not properly formed");
            }
        }

        private static InvokeResponseException Refusal(string code, string message)
            => new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
            {
                StatusCode = (int)HttpStatusCode.BadRequest,
                Type = "application/vnd.microsoft.error",
                Value = new Error(code, message),
            });
    }
}
