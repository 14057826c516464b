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
