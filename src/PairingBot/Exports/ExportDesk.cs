using PairingBot.Dialogs.Cards;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Ledgers;
using PairingBot.Store;

namespace PairingBot.Exports;

/// <summary>Makes files in a turn and gives each a link of its own, which works once the turn is committed.</summary>
internal sealed class ExportDesk(ExportShelf shelf, PublicAddress address, ITokenSource tokens, UnitOfWork work) : IExports, IDisposable
{
    /// <summary>Where the links lead.</summary>
    public const string Path = "/exports/";

    private readonly List<ExportShelf.Reservation> _reservations = [];

    public ExportOutcome Offer(MemberId owner, string name, IReadOnlyList<Sheet> sheets, ExportFormat format) => format == ExportFormat.Xlsx
        ? Offer(owner, [new ExportFile(name + ".xlsx", XlsxFile.ContentType, XlsxFile.Write(sheets))])
        : Offer(owner, [.. sheets.Select(sheet => new ExportFile((sheets.Count == 1 ? name : $"{name}-{sheet.Name}") + ".csv", CsvFile.ContentType, CsvFile.Write(sheet)))]);

    public void Dispose() => _reservations.ForEach(reservation => reservation.Dispose());

    private ExportOutcome Offer(MemberId owner, List<ExportFile> files)
    {
        if (files.Sum(f => (long)f.Content.Length) > ExportShelf.ShareBytes) return new ExportOutcome.TooLarge(ExportShelf.ShareBytes);
        var named = files.Select(f => (Token: tokens.NextSecret(), File: f)).ToList();
        if (shelf.Reserve(owner, named) is not { } reservation) return new ExportOutcome.NoRoom();
        _reservations.Add(reservation);
        work.AfterCommit.Add(reservation.PutOut);
        return new ExportOutcome.Ready([.. named.Select(f => new ExportOffer(address.Of(Path + f.Token), f.File.Name, reservation.Until))]);
    }
}
