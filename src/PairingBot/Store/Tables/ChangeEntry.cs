using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PairingBot.Domain.History;

namespace PairingBot.Store.Tables;

/// <summary>A row of the history.</summary>
internal sealed class ChangeEntry
{
    public long Id { get; set; }

    public required string Subject { get; set; }

    public int Number { get; set; }

    public ChangeKind Kind { get; set; }

    public int MemberId { get; set; }

    public long At { get; set; }

    public required string Channel { get; set; }

    public required string Conversation { get; set; }

    public required string ActivityId { get; set; }

    /// <summary>The person's words; null once they are blanked on request.</summary>
    public string? Sentence { get; set; }

    public string? Before { get; set; }

    public string? After { get; set; }
}

internal sealed class ChangeConfiguration : IEntityTypeConfiguration<ChangeEntry>
{
    public void Configure(EntityTypeBuilder<ChangeEntry> builder)
    {
        builder.ToTable("History");
        builder.HasIndex(e => new { e.Subject, e.Number });
    }
}
