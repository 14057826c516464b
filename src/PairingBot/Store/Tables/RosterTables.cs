using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PairingBot.Domain.Branches;

namespace PairingBot.Store.Tables;

// EF makes these tables; Store/Rosters reads and writes them by prepared statements.

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

/// <summary>A member of the roster; who has left stays, since history names them.</summary>
internal sealed class MemberEntry
{
    public int Id { get; set; }

    /// <summary>Stable key from outside, such as a staff number.</summary>
    public required string Key { get; set; }

    public required string Name { get; set; }

    public Roles Roles { get; set; }

    public int BranchId { get; set; }

    public required BranchEntry Branch { get; set; }

    public bool Left { get; set; }

    public List<MemberContactEntry> Contacts { get; set; } = [];
}

/// <summary>A branch that a liaison contacts.</summary>
internal sealed class MemberContactEntry
{
    public int MemberId { get; set; }

    public int BranchId { get; set; }

    public required BranchEntry Branch { get; set; }
}

/// <summary>An account of a channel that is bound to a member. Tenant is empty where the channel has none.</summary>
internal sealed class ChannelAccountEntry
{
    public required string Channel { get; set; }

    public required string Tenant { get; set; }

    public required string Account { get; set; }

    public int MemberId { get; set; }

    public required MemberEntry Member { get; set; }
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

internal sealed class MemberConfiguration : IEntityTypeConfiguration<MemberEntry>
{
    public void Configure(EntityTypeBuilder<MemberEntry> builder)
    {
        builder.ToTable("Members");
        builder.HasIndex(m => m.Key).IsUnique();
        builder.HasOne(m => m.Branch).WithMany().HasForeignKey(m => m.BranchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(m => m.Contacts).WithOne().HasForeignKey(c => c.MemberId);
    }
}

internal sealed class MemberContactConfiguration : IEntityTypeConfiguration<MemberContactEntry>
{
    public void Configure(EntityTypeBuilder<MemberContactEntry> builder)
    {
        builder.ToTable("MemberContacts");
        builder.HasKey(c => new { c.MemberId, c.BranchId });
        builder.HasOne(c => c.Branch).WithMany().HasForeignKey(c => c.BranchId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ChannelAccountConfiguration : IEntityTypeConfiguration<ChannelAccountEntry>
{
    public void Configure(EntityTypeBuilder<ChannelAccountEntry> builder)
    {
        builder.ToTable("ChannelAccounts");
        builder.HasKey(a => new { a.Channel, a.Tenant, a.Account });
        builder.HasOne(a => a.Member).WithMany().HasForeignKey(a => a.MemberId).OnDelete(DeleteBehavior.Restrict);
    }
}
