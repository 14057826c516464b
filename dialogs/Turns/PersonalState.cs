using System.Globalization;
using Microsoft.Bot.Builder;

namespace PairingBot.Dialogs.Turns;

/// <summary>A part of the conversation's state that, in a group, each member has for himself: what one began there nobody else goes on with.</summary>
internal sealed class PersonalState<T>(ConversationState state, string name) : IStatePropertyAccessor<T>
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default) =>
        Of(turnContext).GetAsync(turnContext, defaultValueFactory, cancellationToken);

    /// <inheritdoc/>
    public Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default) => Of(turnContext).SetAsync(turnContext, value, cancellationToken);

    /// <inheritdoc/>
    public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => Of(turnContext).DeleteAsync(turnContext, cancellationToken);

    /// <summary>The part that belongs to a member of the group.</summary>
    public IStatePropertyAccessor<T> Of(int member) => state.CreateProperty<T>(string.Create(CultureInfo.InvariantCulture, $"{name}:{member}"));

    private IStatePropertyAccessor<T> Of(ITurnContext context) =>
        Groups.Has(context) && context.TurnState.Get<TurnSpeaker>() is { Speaker: { } speaker } ? Of(speaker.Id.Value) : state.CreateProperty<T>(name);
}
