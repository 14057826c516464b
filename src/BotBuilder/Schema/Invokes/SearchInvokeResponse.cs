#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>The answer to an application/search invoke.</summary>
/// <remarks>It has the members of an Adaptive Card's answer.</remarks>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
    public SearchInvokeResponse()
    {
    }
}
