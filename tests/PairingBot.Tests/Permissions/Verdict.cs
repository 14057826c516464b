using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using PairingBot.Domain.Branches;
using PairingBot.Domain.History;

namespace PairingBot.Tests.Permissions;

/// <summary>Asks of each row of the history whether the one who really spoke may have written it.</summary>
internal sealed class Verdict(SqliteConnection store, People people)
{
    /// <summary>What is wrong with a row; null when nothing is.</summary>
    /// <param name="account">Who sent the message that it came from.</param>
    public string? Offence(StoredChange change, string account)
    {
        var who = people.Find(change.By);
        if (account != who.Name) return IsAboutCodes(change) && people.Find(account) is null ? null : $"{account} wrote as {who.Name}";
        var offences = change.Kind == ChangeKind.TakenBack ? TakenBack(change) : Offences(change, who);
        return string.Join(", ", offences) is { Length: > 0 } all ? all : null;
    }

    /// <summary>An account that is nobody's may spend a code, or spoil it by guessing.</summary>
    private static bool IsAboutCodes(StoredChange change) => change.Subject is "BindingCode" or "MemberAccounts" && change.Before is not null;

    /// <summary>Only one's own last write.</summary>
    private IEnumerable<string> TakenBack(StoredChange change) => change.Earlier(store) is [var last, ..] && last.By == change.By ? [] : ["took back what another wrote"];

    private IEnumerable<string> Offences(StoredChange change, Speaker who) => change.Subject switch
    {
        "Problem" => OfProblem(change, who),
        "PairingActivity" => new[] { change.Before, change.After }.OfType<JsonNode>().Any(a => !Oracle.Belongs(who, Id(a["Branch"]))) ? ["an activity of another branch"] : [],
        "Broadcast" => Recipients(change.Number, all: true).Any(r => !Oracle.Announces(who, r.Branch)) ? ["a notice to a branch not contacted"] : [],
        "BroadcastReminder" => Recipients(change.Number, all: false, change.After!["Places"]!.AsArray()).Any(r => !Oracle.Announces(who, r.Branch)) ? ["a reminder to a branch not contacted"] : [],
        "Receipt" => Recipients(change.Number, all: false, [change.After!["Place"]!.DeepClone()]).Any(r => r.Member != change.By && r.Branch != who.Branch.Id.Value) ? ["a receipt for another"] : [],
        "BindingCode" => Oracle.GivesCodes(who, people.Find(Member(change))) ? [] : ["a binding code"],
        "MemberAccounts" => Oracle.IsOffice(who) ? [] : ["accounts of a member"],
        _ => [$"nobody knows who may write {change.Subject}"],
    };

    private IEnumerable<string> OfProblem(StoredChange change, Speaker who)
    {
        var after = ProblemVerdict.Read(change.After!);
        if (change.Before is null) return ProblemVerdict.MayAdd(who, after) ? [] : ["a problem of another branch"];
        var earlier = change.Earlier(store);
        var before = ProblemVerdict.Read(change.Before);
        var isDraft = before.State == Domain.Problems.ProblemState.Proposed && earlier is [.., { Before: null }] && earlier.All(e => e.By == change.By) && Oracle.Belongs(who, before.Branch.Value);
        return new ProblemVerdict(who, before, after) { IsOwnDraft = isDraft }.Offences();
    }

    private List<(int Branch, int? Member)> Recipients(int broadcast, bool all, JsonArray? places = null)
    {
        using var command = store.CreateCommand();
        command.CommandText = "SELECT Place, BranchId, MemberId FROM BroadcastRecipients WHERE BroadcastNumber = $number";
        command.Parameters.AddWithValue("$number", broadcast);
        using var row = command.ExecuteReader();
        var found = new List<(int, int?)>();
        while (row.Read())
        {
            if (all || places!.Any(p => (int)p! == row.GetInt32(0))) found.Add((row.GetInt32(1), row.IsDBNull(2) ? null : row.GetInt32(2)));
        }

        return found;
    }

    private static int Id(JsonNode? id) => (int)id!["Value"]!;

    private static int Member(StoredChange change) => (int)change.After!["Member"]!;
}
