#nullable disable
namespace Microsoft.Bot.Builder;

/// <summary>Several states that are loaded and saved together.</summary>
/// <remarks>They are saved at the same time, in no order, and one may fail when others have been saved.</remarks>
public class BotStateSet
{
    public BotStateSet(params BotState[] botStates) => BotStates.AddRange(botStates);

    public List<BotState> BotStates { get; set; } = [];

    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    public Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
        => Task.WhenAll(BotStates.ConvertAll(state => state.LoadAsync(turnContext, force, cancellationToken)));

    public Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
        => Task.WhenAll(BotStates.ConvertAll(state => state.SaveChangesAsync(turnContext, force, cancellationToken)));
}
