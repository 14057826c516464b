#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>The sign-in part of an adaptiveCard/action invoke.</summary>
/// <remarks>It has the members of a token exchange.</remarks>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
    public AdaptiveCardAuthentication()
    {
    }
}
