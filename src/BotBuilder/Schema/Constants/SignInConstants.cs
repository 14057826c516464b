#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>Names of the invokes and events of signing in.</summary>
/// <remarks>The wire compares them ordinally.</remarks>
public static class SignInConstants
{
    public const string VerifyStateOperationName = "signin/verifyState";
    public const string TokenExchangeOperationName = "signin/tokenExchange";
    public const string TokenResponseEventName = "tokens/response";
    public const string SharePointTokenExchange = "cardExtension/token";
}
