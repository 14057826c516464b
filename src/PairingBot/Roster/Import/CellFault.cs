namespace PairingBot.Roster.Import;

/// <summary>Why the value of a cell can't be taken: the keys of the texts that say so.</summary>
internal static class CellFault
{
    /// <summary>A spreadsheet turned what was typed into a day or a time.</summary>
    public const string Day = "cell-day";

    /// <summary>A number so long that the spreadsheet keeps its first 15 digits alone.</summary>
    public const string DigitsLost = "cell-digits-lost";

    /// <summary>A formula whose value is an error such as #N/A.</summary>
    public const string FormulaError = "cell-formula-error";

    /// <summary>A formula that was saved without its value.</summary>
    public const string NotComputed = "cell-not-computed";
}
