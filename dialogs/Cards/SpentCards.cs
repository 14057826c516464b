using PairingBot.Dialogs.Conversations;

namespace PairingBot.Dialogs.Cards;

/// <summary>What became of the cards of a conversation that are no longer open, the latest of them: <c>token=361</c> was saved as that activity, <c>token=p12.3</c> as that version of a problem, <c>token=</c> dropped.</summary>
internal sealed class SpentCards
{
    private const int Kept = 20;
    private readonly List<string> _cards;

    private SpentCards(List<string> cards) => _cards = cards;

    /// <summary>From the conversation's state.</summary>
    public static SpentCards Read(string? state) => new(string.IsNullOrEmpty(state) ? [] : [.. state.Split(';')]);

    /// <summary>For the conversation's state.</summary>
    public string Write() => string.Join(';', _cards);

    /// <summary>Notes what became of cards; the oldest are forgotten.</summary>
    public void Add(IEnumerable<string> tokens, Written? written)
    {
        foreach (var token in tokens) _cards.Add($"{token}={written}");
        if (_cards.Count > Kept) _cards.RemoveRange(0, _cards.Count - Kept);
    }

    /// <summary>True when the card is known; then with what it was saved as, or null when it was dropped.</summary>
    public bool TryFind(string token, out Written? written)
    {
        var card = _cards.Find(c => c.Length > token.Length && c[token.Length] == '=' && c.StartsWith(token, StringComparison.Ordinal));
        written = card is null ? null : Written.Parse(card.AsSpan(token.Length + 1));
        return card is not null;
    }
}
