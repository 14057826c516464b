namespace PairingBot.Roster.Import.Workbooks;

/// <summary>A file that can't be read as a workbook.</summary>
/// <param name="key">The text that says why.</param>
internal sealed class WorkbookException(string key) : Exception(key)
{
    /// <inheritdoc cref="WorkbookException(string)"/>
    public string Key { get; } = key;
}
