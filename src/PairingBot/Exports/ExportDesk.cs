using PairingBot.Dialogs.Cards;
using PairingBot.Domain.Ledgers;

namespace PairingBot.Exports;

/// <summary>Makes files and gives each a link of its own.</summary>
internal sealed class ExportDesk(ExportShelf shelf, PublicAddress address, ITokenSource tokens) : IExports
{
    /// <summary>Where the links lead.</summary>
    public const string Path = "/exports/";

    public IReadOnlyList<ExportOffer> Offer(string name, IReadOnlyList<Sheet> sheets, ExportFormat format) => format == ExportFormat.Xlsx
        ? [Offer(name + ".xlsx", XlsxFile.ContentType, XlsxFile.Write(sheets))]
        : [.. sheets.Select(sheet => Offer((sheets.Count == 1 ? name : $"{name}-{sheet.Name}") + ".csv", CsvFile.ContentType, CsvFile.Write(sheet)))];

    private ExportOffer Offer(string name, string contentType, byte[] content)
    {
        var token = tokens.NextSecret();
        var until = shelf.Put(token, name, contentType, content);
        return new ExportOffer(address.Of(Path + token), name, until);
    }
}
