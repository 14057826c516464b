#nullable disable
namespace Microsoft.Bot.Builder;

/// <summary>What answers activities.</summary>
/// <remarks>One instance may serve many turns at once.</remarks>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
