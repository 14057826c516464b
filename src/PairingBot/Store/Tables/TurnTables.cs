using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PairingBot.Domain.Broadcasts;
using PairingBot.Outbox;

namespace PairingBot.Store.Tables;

/// <summary>An activity that was handled, with the answer that it got. Instants are milliseconds since 1970 in UTC.</summary>
internal sealed class InboxEntry
{
    public long Id { get; set; }

    public required string Channel { get; set; }

    public required string Conversation { get; set; }

    public required string ActivityId { get; set; }

    public int Status { get; set; }

    public byte[]? Body { get; set; }

    public long ReceivedAt { get; set; }
}

/// <summary>A conversation: its dialog's state, and where it can be reached.</summary>
internal sealed class ConversationEntry
{
    public int Id { get; set; }

    public required string Channel { get; set; }

    public required string Conversation { get; set; }

    /// <summary>0 while only the reference is known.</summary>
    public long Version { get; set; }

    public string? State { get; set; }

    public string? Reference { get; set; }

    public bool ReferenceVerified { get; set; }

    public int? MemberId { get; set; }

    /// <summary>Why it can't be written to; null when it can.</summary>
    public ConversationLoss? Loss { get; set; }

    public long UpdatedAt { get; set; }
}

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

internal sealed class InboxConfiguration : IEntityTypeConfiguration<InboxEntry>
{
    public void Configure(EntityTypeBuilder<InboxEntry> builder)
    {
        builder.ToTable("Inbox");
        builder.HasIndex(e => new { e.Channel, e.Conversation, e.ActivityId }).IsUnique();
    }
}

internal sealed class ConversationConfiguration : IEntityTypeConfiguration<ConversationEntry>
{
    public void Configure(EntityTypeBuilder<ConversationEntry> builder)
    {
        builder.ToTable("Conversations");
        builder.HasIndex(e => new { e.Channel, e.Conversation }).IsUnique();
        builder.HasIndex(e => e.MemberId).HasFilter("\"MemberId\" IS NOT NULL");
    }
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
