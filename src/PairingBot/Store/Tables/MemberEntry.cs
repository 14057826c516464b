using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PairingBot.Domain.Branches;

namespace PairingBot.Store.Tables;

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
