namespace PairingBot.Domain.Ledgers;

/// <summary>What became of a wish to have a file; a dialog switches on it.</summary>
public abstract record ExportOutcome
{
    private ExportOutcome()
    {
    }

    /// <summary>The files are made.</summary>
    public sealed record Ready(IReadOnlyList<ExportOffer> Offers) : ExportOutcome;

    /// <summary>So many files of all people wait that there is no room.</summary>
    public sealed record NoRoom : ExportOutcome;

    /// <summary>It is larger than what is kept for one person.</summary>
    /// <param name="MostBytes">What is kept for one person.</param>
    public sealed record TooLarge(int MostBytes) : ExportOutcome;
}
