using System.Globalization;

namespace PairingBot.Dialogs.Cards;

/// <summary>What became of the cards of a conversation that are no longer open, the latest of them: <c>token=361</c> was saved, <c>token=</c> dropped.</summary>
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
    public void Add(IEnumerable<string> tokens, int? number)
    {
        foreach (var token in tokens) _cards.Add(string.Create(CultureInfo.InvariantCulture, $"{token}={number}"));
        if (_cards.Count > Kept) _cards.RemoveRange(0, _cards.Count - Kept);
    }

    /// <summary>True when the card is known; then with the number that it was saved under, or null when it was dropped.</summary>
    public bool TryFind(string token, out int? number)
    {
        var card = _cards.Find(c => c.Length > token.Length && c[token.Length] == '=' && c.StartsWith(token, StringComparison.Ordinal));
        number = int.TryParse(card.AsSpan(card is null ? 0 : token.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        return card is not null;
    }
}
