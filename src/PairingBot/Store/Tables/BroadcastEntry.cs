using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PairingBot.Store.Tables;

/// <summary>A broadcast as the store keeps it.</summary>
internal sealed class BroadcastEntry
{
    public int Number { get; set; }

    public required string Text { get; set; }

    public int Author { get; set; }

    public required string AuthorName { get; set; }

    /// <summary>JSON of an <see cref="Audience"/>.</summary>
    public required string Audience { get; set; }

    public bool WantsReceipt { get; set; }

    public long At { get; set; }
}

internal sealed class BroadcastConfiguration : IEntityTypeConfiguration<BroadcastEntry>
{
    public void Configure(EntityTypeBuilder<BroadcastEntry> builder)
    {
        builder.ToTable("Broadcasts");
        builder.HasKey(e => e.Number);
        builder.Property(e => e.Number).ValueGeneratedNever();
    }
}
