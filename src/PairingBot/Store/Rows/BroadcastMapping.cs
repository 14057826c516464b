using System.Text.Json;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rows;

/// <summary>Broadcasts and recipients, and their rows.</summary>
internal static class BroadcastMapping
{
    public static BroadcastEntry ToEntry(Broadcast broadcast) => new()
    {
        Number = broadcast.Number.Value,
        Text = broadcast.Text,
        Author = broadcast.Author.Value,
        AuthorName = broadcast.AuthorName,
        Audience = JsonSerializer.Serialize(broadcast.Audience),
        WantsReceipt = broadcast.WantsReceipt,
        At = broadcast.At.ToStore(),
    };

    public static Broadcast FromEntry(BroadcastEntry entry) =>
        new(new BroadcastNumber(entry.Number), entry.Text, new MemberId(entry.Author), entry.AuthorName, entry.WantsReceipt, Instants.FromStore(entry.At)) { Audience = JsonSerializer.Deserialize<Audience>(entry.Audience)! };

    public static RecipientEntry ToEntry(Recipient recipient)
    {
        var entry = new RecipientEntry { BroadcastNumber = recipient.Broadcast.Value, Place = recipient.Place, BranchId = recipient.Branch.Value, IsForBranch = recipient.IsForBranch };
        CopyTo(entry, recipient);
        return entry;
    }

    /// <summary>Copies what may change to the row that was read.</summary>
    public static void CopyTo(RecipientEntry entry, Recipient recipient)
    {
        (entry.MemberId, entry.Name) = (recipient.Member?.Value, recipient.Name);
        if (entry.DeliveryKey != recipient.DeliveryKey) (entry.DeliveryKey, entry.Delivery) = (recipient.DeliveryKey, null);
        (entry.ReceiptAt, entry.ReceiptBy, entry.ReceiptByName, entry.ReceiptRemark) = (recipient.Receipt?.At.ToStore(), recipient.Receipt?.By.Value, recipient.Receipt?.ByName, recipient.Receipt?.Remark);
        (entry.RemindedAt, entry.Version) = (recipient.RemindedAt?.ToStore(), recipient.Version);
    }

    public static Recipient FromEntry(RecipientEntry entry)
    {
        var member = entry.MemberId is { } id ? new MemberId(id) : (MemberId?)null;
        var receipt = entry is { ReceiptAt: { } at, ReceiptBy: { } by } ? new Receipt(Instants.FromStore(at), new MemberId(by), entry.ReceiptByName ?? "") { Remark = entry.ReceiptRemark } : null;
        return new Recipient(new BroadcastNumber(entry.BroadcastNumber), entry.Place, new BranchId(entry.BranchId), entry.IsForBranch)
            .Restore((member, entry.Name), entry.DeliveryKey, receipt, entry.RemindedAt is { } reminded ? Instants.FromStore(reminded) : null, entry.Version);
    }
}
