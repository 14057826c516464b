using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PairingBot.Outbox;

namespace PairingBot.Store.Tables;

/// <summary>A message that waits, was delivered, or is read by its client.</summary>
internal sealed class OutboxEntry
{
    public long Id { get; set; }

    public required string Key { get; set; }

    public required string Channel { get; set; }

    public required string Conversation { get; set; }

    public DeliveryKind Kind { get; set; }

    public DeliveryState State { get; set; }

    public required string Payload { get; set; }

    public string? TargetKey { get; set; }

    /// <summary>The channel's own id of the message.</summary>
    public string? ChannelId { get; set; }

    public int Attempts { get; set; }

    /// <summary>The earliest instant of the next attempt; of a message that was given up, when that was.</summary>
    public long NotBefore { get; set; }

    public string? Reason { get; set; }

    public long CreatedAt { get; set; }

    public long? SentAt { get; set; }
}

internal sealed class OutboxConfiguration : IEntityTypeConfiguration<OutboxEntry>
{
    public void Configure(EntityTypeBuilder<OutboxEntry> builder)
    {
        builder.ToTable("Outbox");
        builder.Property(e => e.Id).ValueGeneratedOnAdd(); // AUTOINCREMENT: a watermark must not come back after old rows are gone
        builder.HasIndex(e => e.Key).IsUnique();
        builder.HasIndex(e => e.Id).HasDatabaseName("IX_Outbox_Pending").HasFilter("\"State\" = 0");
        builder.HasIndex(e => e.State).HasDatabaseName("IX_Outbox_Parked").HasFilter("\"State\" = 2");
        builder.HasIndex(e => new { e.Channel, e.Conversation, e.Id }).HasDatabaseName("IX_Outbox_Mailbox").HasFilter("\"State\" = 3");
    }
}
