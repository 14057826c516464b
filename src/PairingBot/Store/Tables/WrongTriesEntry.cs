using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PairingBot.Store.Tables;

/// <summary>Wrong codes that an account has sent. Tenant is empty where the channel has none.</summary>
internal sealed class WrongTriesEntry
{
    public required string Channel { get; set; }

    public required string Tenant { get; set; }

    public required string Account { get; set; }

    public int Count { get; set; }

    public long Since { get; set; }

    public int Version { get; set; }
}

internal sealed class WrongTriesConfiguration : IEntityTypeConfiguration<WrongTriesEntry>
{
    public void Configure(EntityTypeBuilder<WrongTriesEntry> builder)
    {
        builder.ToTable("WrongTries");
        builder.HasKey(e => new { e.Channel, e.Tenant, e.Account });
        builder.Property(e => e.Version).IsConcurrencyToken();
    }
}
