using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PairingBot.Store.Tables;

/// <summary>One who answers for a problem, by name; the member's id where it is known.</summary>
internal sealed class ResponsibleEntry
{
    public int ProblemNumber { get; set; }

    public required string Name { get; set; }

    public int? MemberId { get; set; }
}

internal sealed class ResponsibleConfiguration : IEntityTypeConfiguration<ResponsibleEntry>
{
    public void Configure(EntityTypeBuilder<ResponsibleEntry> builder)
    {
        builder.ToTable("ProblemResponsibles");
        builder.HasKey(e => new { e.ProblemNumber, e.Name });
        builder.HasIndex(e => new { e.Name, e.ProblemNumber, e.MemberId });
        builder.HasIndex(e => new { e.MemberId, e.ProblemNumber });
    }
}
