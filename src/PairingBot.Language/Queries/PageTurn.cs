namespace PairingBot.Language.Queries;

/// <summary>Where somebody wants to turn in a list that was shown in pages.</summary>
/// <param name="Page">The page, counted from 1, from the end with a minus; null when it is counted from the one shown.</param>
/// <param name="Step">How many pages on from the one shown.</param>
public sealed record PageTurn(int? Page, int Step)
{
    /// <summary>How many items stand before the page that is meant; null when there is no such page.</summary>
    /// <param name="shown">How many items were shown up to the end of the page that stands there now.</param>
    public int? SkipIn(int shown, int total, int size)
    {
        var (pages, current) = ((total + size - 1) / size, (shown + size - 1) / size);
        var wanted = Page switch { null => current + Step, < 0 and var back => pages + 1 + back, var page => page };
        return wanted >= 1 && wanted <= pages ? (wanted - 1) * size : null;
    }
}
