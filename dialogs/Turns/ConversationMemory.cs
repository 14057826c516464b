using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Cards;

namespace PairingBot.Dialogs.Turns;

/// <summary>What a conversation remembers besides its open dialog: a few short strings.</summary>
internal sealed class ConversationMemory(ConversationState state)
{
    private readonly IStatePropertyAccessor<string> _language = state.CreateProperty<string>("Language");
    private readonly IStatePropertyAccessor<string> _greeted = state.CreateProperty<string>("Greeted");
    private readonly IStatePropertyAccessor<string> _lastWritten = state.CreateProperty<string>("LastWritten");
    private readonly IStatePropertyAccessor<string> _spentCards = state.CreateProperty<string>("SpentCards");

    /// <summary>The language of the conversation (<see cref="LanguageChoice"/>); null before it is known.</summary>
    public Task<string?> ReadLanguageAsync(ITurnContext context, CancellationToken cancellationToken) => ReadAsync(_language, context, cancellationToken);

    public Task WriteLanguageAsync(ITurnContext context, string language, CancellationToken cancellationToken) =>
        _language.SetAsync(context, language, cancellationToken);

    /// <summary>True the first time it is asked.</summary>
    public async Task<bool> MayGreetAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (await ReadAsync(_greeted, context, cancellationToken) is not null) return false;
        await _greeted.SetAsync(context, "1", cancellationToken);
        return true;
    }

    /// <summary>The number of what was written last and can be taken back; null when there is nothing.</summary>
    public async Task<int?> ReadLastWrittenAsync(ITurnContext context, CancellationToken cancellationToken) =>
        int.TryParse(await ReadAsync(_lastWritten, context, cancellationToken), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    public Task WriteLastWrittenAsync(ITurnContext context, int? number, CancellationToken cancellationToken) =>
        _lastWritten.SetAsync(context, number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", cancellationToken);

    /// <summary>What became of the cards that are no longer open.</summary>
    public async Task<SpentCards> ReadSpentCardsAsync(ITurnContext context, CancellationToken cancellationToken) =>
        SpentCards.Read(await ReadAsync(_spentCards, context, cancellationToken));

    public async Task SpendCardsAsync(ITurnContext context, IEnumerable<string> tokens, int? number, CancellationToken cancellationToken)
    {
        var cards = await ReadSpentCardsAsync(context, cancellationToken);
        cards.Add(tokens, number);
        await _spentCards.SetAsync(context, cards.Write(), cancellationToken);
    }

    private static async Task<string?> ReadAsync(IStatePropertyAccessor<string> property, ITurnContext context, CancellationToken cancellationToken) =>
        await property.GetAsync(context, null, cancellationToken);
}
