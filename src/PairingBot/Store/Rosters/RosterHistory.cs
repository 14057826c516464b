using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PairingBot.Domain.History;
using PairingBot.Store.Writing;

namespace PairingBot.Store.Rosters;

/// <summary>Writes down what an import changes in the roster, in the same job: a row for each branch, member and account. No member did it, so its member is 0.</summary>
/// <param name="at">The instant of the import, in milliseconds.</param>
internal sealed class RosterHistory(WriterSession session, long at)
{
    /// <summary>The channel that stands in the rows: it was no conversation.</summary>
    public const string Channel = "import";

    private const string Insert = """
        INSERT INTO History (Subject, Number, Kind, MemberId, At, Channel, Conversation, ActivityId, "Before", "After")
        VALUES (?1, ?2, ?3, 0, ?4, ?5, '', '', ?6, ?7)
        """;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public void Note(BranchRow? before, BranchRow after) => Note("Branch", after.Id, Json(before), Json(after));

    public void Note(MemberRow? before, MemberRow after) => Note("Member", after.Id, Json(before), Json(after));

    /// <summary>An account by the member whose it is; null when it is nobody's any more.</summary>
    public void Note(AccountKey account, int? before, int? after) =>
        Note("ChannelAccount", after ?? before ?? 0, before is null ? null : Json(new { account.Channel, account.Tenant, account.Account, MemberId = before }), after is null ? null : Json(new { account.Channel, account.Tenant, account.Account, MemberId = after }));

    private static string? Json<T>(T? row) => row is null ? null : JsonSerializer.Serialize(row, Readable);

    private void Note(string subject, int number, string? before, string? after) => session[Insert]
        .Bind(1, subject).Bind(2, number).Bind(3, (long)(before is null ? ChangeKind.Created : ChangeKind.Corrected)).Bind(4, at).Bind(5, Channel).Bind(6, before).Bind(7, after).Run();
}
