using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PairingBot.Domain.Broadcasts;

namespace PairingBot.Store.Tables;

/// <summary>One who a broadcast is for.</summary>
internal sealed class RecipientEntry
{
    public int BroadcastNumber { get; set; }

    public int Place { get; set; }

    public int BranchId { get; set; }

    public int? MemberId { get; set; }

    public string? Name { get; set; }

    public bool IsForBranch { get; set; }

    /// <summary>The message's key in the outbox.</summary>
    public string? DeliveryKey { get; set; }

    /// <summary>How far the message came, noted when its outbox row goes after its days; null while that is there.</summary>
    public Delivery? Delivery { get; set; }

    public long? ReceiptAt { get; set; }

    public int? ReceiptBy { get; set; }

    public string? ReceiptByName { get; set; }

    public string? ReceiptRemark { get; set; }

    public long? RemindedAt { get; set; }

    public int Version { get; set; }
}

internal sealed class RecipientConfiguration : IEntityTypeConfiguration<RecipientEntry>
{
    public void Configure(EntityTypeBuilder<RecipientEntry> builder)
    {
        builder.ToTable("BroadcastRecipients");
        builder.HasKey(e => new { e.BroadcastNumber, e.Place });
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasIndex(e => new { e.MemberId, e.BroadcastNumber });
        builder.HasIndex(e => new { e.BranchId, e.BroadcastNumber });
        builder.HasIndex(e => e.DeliveryKey);
        builder.HasOne<BroadcastEntry>().WithMany().HasForeignKey(e => e.BroadcastNumber).OnDelete(DeleteBehavior.Restrict);
    }
}
