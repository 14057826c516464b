using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using PairingBot.Domain.Branches;
using PairingBot.Domain.History;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rows;

/// <summary>The history of one scope: rows are added with the change and saved with it.</summary>
internal sealed class History(DomainRows rows) : IHistory
{
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public void Add(Change change) => rows.Context.History.Add(new ChangeEntry
    {
        Subject = change.Subject,
        Number = change.Number,
        Kind = change.Kind,
        MemberId = change.By.Value,
        At = change.At.ToStore(),
        Channel = change.Origin.Channel,
        Conversation = change.Origin.Conversation,
        ActivityId = change.Origin.ActivityId,
        Sentence = change.Origin.Sentence,
        Before = Readable(change.Before),
        After = Readable(change.After),
    });

    public async Task<Change?> FindLastAsync(string subject, int number, CancellationToken cancellationToken) =>
        await Of(subject, number).OrderByDescending(e => e.Id).FirstOrDefaultAsync(cancellationToken) is { } entry ? ToChange(entry) : null;

    public async Task<IReadOnlyList<Change>> ListAsync(string subject, int number, CancellationToken cancellationToken) =>
        [.. (await Of(subject, number).OrderBy(e => e.Id).ToListAsync(cancellationToken)).Concat(InThisTurn(subject, number)).Select(ToChange)];

    /// <summary>What was written in this turn stands in the store only when the turn ends.</summary>
    private IEnumerable<ChangeEntry> InThisTurn(string subject, int number) =>
        rows.Context.ChangeTracker.Entries<ChangeEntry>().Where(e => e.State == EntityState.Added && e.Entity.Subject == subject && e.Entity.Number == number).Select(e => e.Entity);

    private IQueryable<ChangeEntry> Of(string subject, int number) => rows.Context.History.AsNoTracking().Where(e => e.Subject == subject && e.Number == number);

    private static Change ToChange(ChangeEntry entry) => new(
        entry.Subject,
        entry.Number,
        entry.Kind,
        new MemberId(entry.MemberId),
        Instants.FromStore(entry.At),
        new Origin(entry.Channel, entry.Conversation, entry.ActivityId, entry.Sentence ?? ""),
        entry.Before,
        entry.After);

    // Whoever reads the history reads Chinese, not escapes.
    private static string? Readable(string? json) => json is null ? null : JsonNode.Parse(json)?.ToJsonString(AsWritten);
}
