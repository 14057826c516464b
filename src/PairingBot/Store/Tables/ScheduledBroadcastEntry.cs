using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PairingBot.Domain.Broadcasts;

namespace PairingBot.Store.Tables;

/// <summary>A broadcast that waits for its time, or did.</summary>
internal sealed class ScheduledBroadcastEntry
{
    public int Number { get; set; }

    public required string Text { get; set; }

    public int Author { get; set; }

    public required string AuthorName { get; set; }

    /// <summary>JSON of an <see cref="Domain.Broadcasts.Audience"/>.</summary>
    public required string Audience { get; set; }

    public bool WantsReceipt { get; set; }

    /// <summary>When it was asked for.</summary>
    public long At { get; set; }

    /// <summary>The broadcast that it reminds of; null for one that is new.</summary>
    public int? Reminds { get; set; }

    public long DueAt { get; set; }

    public ScheduleState State { get; set; }

    public int Version { get; set; }
}

internal sealed class ScheduledBroadcastConfiguration : IEntityTypeConfiguration<ScheduledBroadcastEntry>
{
    public void Configure(EntityTypeBuilder<ScheduledBroadcastEntry> builder)
    {
        builder.ToTable("ScheduledBroadcasts");
        builder.HasKey(e => e.Number);
        builder.Property(e => e.Number).ValueGeneratedNever();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasIndex(e => new { e.State, e.DueAt });
    }
}
