using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PairingBot.Store.Tables;

/// <summary>The tables of the store. It reads on a connection of its own; only the writer saves, on the writer's connection.</summary>
internal sealed class PairingDbContext : DbContext
{
    public PairingDbContext(DbContextOptions<PairingDbContext> options)
        : base(options)
    {
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Never; // the writer's transaction and savepoints are around it
        Database.AutoSavepointsEnabled = false;
    }

    public DbSet<ActivityEntry> Activities => Set<ActivityEntry>();

    public DbSet<ProblemEntry> Problems => Set<ProblemEntry>();

    public DbSet<ProblemEventEntry> ProblemEvents => Set<ProblemEventEntry>();

    public DbSet<MeasureEntry> Measures => Set<MeasureEntry>();

    public DbSet<BroadcastEntry> Broadcasts => Set<BroadcastEntry>();

    public DbSet<ScheduledBroadcastEntry> ScheduledBroadcasts => Set<ScheduledBroadcastEntry>();

    public DbSet<RecipientEntry> Recipients => Set<RecipientEntry>();

    public DbSet<ChangeEntry> History => Set<ChangeEntry>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(PairingDbContext).Assembly);
}

/// <summary>A counter and the highest number that was committed.</summary>
internal sealed class CounterEntry
{
    public required string Name { get; set; }

    public int Value { get; set; }
}

/// <summary>A value that the service made for itself, such as a signing key.</summary>
internal sealed class SettingEntry
{
    public required string Name { get; set; }

    public required string Value { get; set; }
}

internal sealed class CounterConfiguration : IEntityTypeConfiguration<CounterEntry>
{
    public void Configure(EntityTypeBuilder<CounterEntry> builder) => builder.ToTable("Counters").HasKey(c => c.Name);
}

internal sealed class SettingConfiguration : IEntityTypeConfiguration<SettingEntry>
{
    public void Configure(EntityTypeBuilder<SettingEntry> builder) => builder.ToTable("Settings").HasKey(s => s.Name);
}
