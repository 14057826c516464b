using PairingBot.Domain.Branches;

namespace PairingBot.Domain.Ledgers;

/// <summary>The kinds of file that a ledger can be taken away as.</summary>
public enum ExportFormat
{
    /// <summary>An Excel workbook.</summary>
    Xlsx,

    /// <summary>Comma-separated values in UTF-8.</summary>
    Csv,
}

/// <summary>Where a file waits.</summary>
/// <param name="Link">The link is the only key to it: who has it has the file, until it expires.</param>
/// <param name="FileName">The name that it is saved under.</param>
/// <param name="Until">When it expires.</param>
public sealed record ExportOffer(Uri Link, string FileName, DateTimeOffset Until);

/// <summary>Makes files of ledgers and keeps them for a short while. Each person has a share, and the oldest of his or her own make room for new ones.</summary>
public interface IExports
{
    /// <summary>One file with all sheets; for CSV, which has no sheets, a file for each. The links work once the turn is committed.</summary>
    ExportOutcome Offer(MemberId owner, string name, IReadOnlyList<Sheet> sheets, ExportFormat format);
}
