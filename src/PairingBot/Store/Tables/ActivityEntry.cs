using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PairingBot.Domain.Branches;

namespace PairingBot.Store.Tables;

/// <summary>A pairing activity as the store keeps it. Days and times are ISO text on the organisation's clock.</summary>
internal sealed class ActivityEntry
{
    public int Number { get; set; }

    public int BranchId { get; set; }

    public DateOnly HeldOn { get; set; }

    public TimeOnly? StartsAt { get; set; }

    public TimeOnly? EndsAt { get; set; }

    public required string Topic { get; set; }

    public string? Venue { get; set; }

    public int? Participants { get; set; }

    public int? Problem { get; set; }

    public string? Outcome { get; set; }

    /// <summary>The kinds of the partners, one bit each, so that figures by kind read no partners.</summary>
    public int Kinds { get; set; }

    public int LoggedBy { get; set; }

    public long LoggedAt { get; set; }

    public long? TakenBackAt { get; set; }

    public int Version { get; set; }

    public List<ActivityPartnerEntry> Partners { get; set; } = [];
}

/// <summary>One who took part, in the order in which the person named them.</summary>
internal sealed class ActivityPartnerEntry
{
    public int ActivityNumber { get; set; }

    public int Position { get; set; }

    public required string Name { get; set; }

    public int? BranchId { get; set; }

    public BranchKind? Kind { get; set; }
}

internal sealed class ActivityConfiguration : IEntityTypeConfiguration<ActivityEntry>
{
    public void Configure(EntityTypeBuilder<ActivityEntry> builder)
    {
        builder.ToTable("Activities");
        builder.HasKey(e => e.Number);
        builder.Property(e => e.Number).ValueGeneratedNever();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasIndex(e => new { e.TakenBackAt, e.BranchId, e.HeldOn, e.Number, e.Kinds, e.Participants }).HasDatabaseName("IX_Activities_OfBranch");
        builder.HasIndex(e => new { e.TakenBackAt, e.Kinds, e.HeldOn, e.Participants }).HasDatabaseName("IX_Activities_OfKind");
        builder.HasIndex(e => new { e.TakenBackAt, e.HeldOn, e.Kinds, e.BranchId, e.Participants }).HasDatabaseName("IX_Activities_Ledger");
        builder.HasIndex(e => new { e.LoggedBy, e.TakenBackAt, e.HeldOn, e.Number, e.Kinds, e.Participants }).HasDatabaseName("IX_Activities_OfMember");
        builder.HasIndex(e => new { e.Problem, e.HeldOn });
        builder.HasMany(e => e.Partners).WithOne().HasForeignKey(p => p.ActivityNumber).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ActivityPartnerConfiguration : IEntityTypeConfiguration<ActivityPartnerEntry>
{
    public void Configure(EntityTypeBuilder<ActivityPartnerEntry> builder)
    {
        builder.ToTable("ActivityPartners");
        builder.HasKey(e => new { e.ActivityNumber, e.Position });
        builder.HasIndex(e => new { e.BranchId, e.ActivityNumber });
        builder.HasIndex(e => new { e.Name, e.ActivityNumber });
    }
}
