using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PairingBot.Domain.Bindings;

namespace PairingBot.Store.Tables;

/// <summary>A binding code: what finds it, and what proves it as long as it is good.</summary>
internal sealed class BindingCodeEntry
{
    public int Number { get; set; }

    public int MemberId { get; set; }

    public int GivenBy { get; set; }

    public long GivenAt { get; set; }

    public required string Lead { get; set; }

    public required byte[] Salt { get; set; }

    public required byte[] Digest { get; set; }

    public int WrongTries { get; set; }

    public CodeEnd? End { get; set; }

    public long? EndedAt { get; set; }

    public int Version { get; set; }
}

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

internal sealed class BindingCodeConfiguration : IEntityTypeConfiguration<BindingCodeEntry>
{
    public void Configure(EntityTypeBuilder<BindingCodeEntry> builder)
    {
        builder.ToTable("BindingCodes");
        builder.HasKey(e => e.Number);
        builder.Property(e => e.Number).ValueGeneratedNever();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasIndex(e => e.Lead).HasFilter("\"End\" IS NULL");
        builder.HasIndex(e => e.MemberId).HasFilter("\"End\" IS NULL");
    }
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
