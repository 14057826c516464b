using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PairingBot.Store.Tables;

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
        builder.HasIndex(e => e.Code);
        builder.HasIndex(e => e.BranchId).HasDatabaseName("IX_Problems_Pending").HasFilter("\"IsPending\" = 1");
        builder.HasIndex(e => new { e.TakenBackAt, e.BranchId, e.State, e.Due, e.Source, e.ResponsibleName, e.AddedAt }).HasDatabaseName("IX_Problems_Figures");
        builder.HasIndex(e => new { e.TakenBackAt, e.ResponsibleName, e.State, e.Due }).HasDatabaseName("IX_Problems_OfResponsible");
        builder.HasMany(e => e.Responsibles).WithOne().HasForeignKey(r => r.ProblemNumber).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ProblemEventConfiguration : IEntityTypeConfiguration<ProblemEventEntry>
{
    public void Configure(EntityTypeBuilder<ProblemEventEntry> builder)
    {
        builder.ToTable("ProblemEvents");
        builder.HasKey(e => new { e.ProblemNumber, e.Version });
        builder.HasIndex(e => new { e.Kind, e.At, e.ProblemNumber });
        builder.HasOne<ProblemEntry>().WithMany().HasForeignKey(e => e.ProblemNumber).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MeasureConfiguration : IEntityTypeConfiguration<MeasureEntry>
{
    public void Configure(EntityTypeBuilder<MeasureEntry> builder)
    {
        builder.ToTable("Measures");
        builder.HasKey(e => new { e.ProblemNumber, e.Place, e.Version });
        builder.HasOne<ProblemEntry>().WithMany().HasForeignKey(e => e.ProblemNumber).OnDelete(DeleteBehavior.Restrict);
    }
}
