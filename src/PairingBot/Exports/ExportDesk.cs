using PairingBot.Dialogs.Cards;
using PairingBot.Domain.Ledgers;

namespace PairingBot.Exports;

/// <summary>Makes files and gives each a link of its own.</summary>
internal sealed class ExportDesk(ExportShelf shelf, PublicAddress address, ITokenSource tokens) : IExports
{
    /// <summary>Where the links lead.</summary>
    public const string Path = "/exports/";

    public IReadOnlyList<ExportOffer>? Offer(string name, IReadOnlyList<Sheet> sheets, ExportFormat format) => format == ExportFormat.Xlsx
        ? Offer([(name + ".xlsx", XlsxFile.ContentType, XlsxFile.Write(sheets))])
        : Offer([.. sheets.Select(sheet => ((sheets.Count == 1 ? name : $"{name}-{sheet.Name}") + ".csv", CsvFile.ContentType, CsvFile.Write(sheet)))]);

    private List<ExportOffer>? Offer(IReadOnlyList<(string Name, string ContentType, byte[] Content)> files)
    {
        var named = files.Select(f => (Token: tokens.NextSecret(), f.Name, f.ContentType, f.Content)).ToList();
        return shelf.Put(named) is { } until ? [.. named.Select(f => new ExportOffer(address.Of(Path + f.Token), f.Name, until))] : null;
    }
}
