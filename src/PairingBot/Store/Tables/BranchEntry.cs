using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PairingBot.Domain.Branches;

namespace PairingBot.Store.Tables;

/// <summary>A branch or a known outside organisation.</summary>
internal sealed class BranchEntry
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public BranchKind Kind { get; set; }

    public List<BranchAliasEntry> Aliases { get; set; } = [];
}

/// <summary>Another name of a branch; two branches may share one.</summary>
internal sealed class BranchAliasEntry
{
    public int BranchId { get; set; }

    public required string Alias { get; set; }

    /// <summary>The place in the list as it was given.</summary>
    public int Position { get; set; }
}

internal sealed class BranchConfiguration : IEntityTypeConfiguration<BranchEntry>
{
    public void Configure(EntityTypeBuilder<BranchEntry> builder)
    {
        builder.ToTable("Branches");
        builder.HasIndex(b => b.Name).IsUnique();
        builder.HasMany(b => b.Aliases).WithOne().HasForeignKey(a => a.BranchId);
    }
}

internal sealed class BranchAliasConfiguration : IEntityTypeConfiguration<BranchAliasEntry>
{
    public void Configure(EntityTypeBuilder<BranchAliasEntry> builder)
    {
        builder.ToTable("BranchAliases");
        builder.HasKey(a => new { a.BranchId, a.Alias });
    }
}
