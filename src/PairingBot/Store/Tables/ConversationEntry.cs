using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PairingBot.Domain.Broadcasts;

namespace PairingBot.Store.Tables;

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

internal sealed class ConversationConfiguration : IEntityTypeConfiguration<ConversationEntry>
{
    public void Configure(EntityTypeBuilder<ConversationEntry> builder)
    {
        builder.ToTable("Conversations");
        builder.HasIndex(e => new { e.Channel, e.Conversation }).IsUnique();
        builder.HasIndex(e => e.MemberId).HasFilter("\"MemberId\" IS NOT NULL");
    }
}
