using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PairingBot.Store.Tables;

/// <summary>An account of a channel that is bound to a member. Tenant is empty where the channel has none.</summary>
internal sealed class ChannelAccountEntry
{
    public required string Channel { get; set; }

    public required string Tenant { get; set; }

    public required string Account { get; set; }

    public int MemberId { get; set; }

    public required MemberEntry Member { get; set; }
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
