using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

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

internal sealed class InboxConfiguration : IEntityTypeConfiguration<InboxEntry>
{
    public void Configure(EntityTypeBuilder<InboxEntry> builder)
    {
        builder.ToTable("Inbox");
        builder.HasIndex(e => new { e.Channel, e.Conversation, e.ActivityId }).IsUnique();
    }
}
