using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PairingBot.Domain.Problems;

namespace PairingBot.Store.Tables;

/// <summary>A problem as the store keeps it. Days are ISO text, instants milliseconds.</summary>
internal sealed class ProblemEntry
{
    public int Number { get; set; }

    public int BranchId { get; set; }

    public required string Title { get; set; }

    public ProblemState State { get; set; }

    public ProblemPriority Priority { get; set; }

    public ProblemSource? Source { get; set; }

    public string? ResponsibleName { get; set; }

    public int? ResponsibleId { get; set; }

    public DateOnly? Due { get; set; }

    public string? Goal { get; set; }

    public string? GoalTest { get; set; }

    public string? Code { get; set; }

    /// <summary>True while the committee has something to decide.</summary>
    public bool IsPending { get; set; }

    public DateOnly? PendingDue { get; set; }

    public int? PendingBy { get; set; }

    public int MeasureCount { get; set; }

    public int? AddedBy { get; set; }

    public long AddedAt { get; set; }

    public long? TakenBackAt { get; set; }

    public int Version { get; set; }
}

/// <summary>Something that happened to a problem.</summary>
internal sealed class ProblemEventEntry
{
    public int ProblemNumber { get; set; }

    public int Version { get; set; }

    public ProblemEventKind Kind { get; set; }

    public int MemberId { get; set; }

    public required string MemberName { get; set; }

    public long At { get; set; }

    public string? Text { get; set; }

    public DateOnly? Day { get; set; }

    public long? TakenBackAt { get; set; }
}

/// <summary>A measure of a problem.</summary>
internal sealed class MeasureEntry
{
    public int ProblemNumber { get; set; }

    public int Place { get; set; }

    public int Version { get; set; }

    public required string Text { get; set; }

    public long? TakenBackAt { get; set; }
}

internal sealed class ProblemConfiguration : IEntityTypeConfiguration<ProblemEntry>
{
    public void Configure(EntityTypeBuilder<ProblemEntry> builder)
    {
        builder.ToTable("Problems");
        builder.HasKey(e => e.Number);
        builder.Property(e => e.Number).ValueGeneratedNever();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasIndex(e => new { e.BranchId, e.State, e.Due });
        builder.HasIndex(e => new { e.State, e.Due });
        builder.HasIndex(e => e.ResponsibleId);
        builder.HasIndex(e => e.ResponsibleName);
        builder.HasIndex(e => e.Code);
    }
}

internal sealed class ProblemEventConfiguration : IEntityTypeConfiguration<ProblemEventEntry>
{
    public void Configure(EntityTypeBuilder<ProblemEventEntry> builder)
    {
        builder.ToTable("ProblemEvents");
        builder.HasKey(e => new { e.ProblemNumber, e.Version });
        builder.HasOne<ProblemEntry>().WithMany().HasForeignKey(e => e.ProblemNumber).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MeasureConfiguration : IEntityTypeConfiguration<MeasureEntry>
{
    public void Configure(EntityTypeBuilder<MeasureEntry> builder)
    {
        builder.ToTable("Measures");
        builder.HasKey(e => new { e.ProblemNumber, e.Place });
        builder.HasOne<ProblemEntry>().WithMany().HasForeignKey(e => e.ProblemNumber).OnDelete(DeleteBehavior.Restrict);
    }
}
