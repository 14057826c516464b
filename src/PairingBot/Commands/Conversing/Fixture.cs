using System.Globalization;
using System.Text.Json.Nodes;
using PairingBot.Commands.LanguageChecks.Input;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;
using PairingBot.Roster;
using PairingBot.Store.Rosters;

namespace PairingBot.Commands.Conversing;

/// <summary>What played conversations stand on: a time, problems and people; the branches are those of the sample organisation.</summary>
internal sealed class Fixture(JsonNode json)
{
    private static readonly Dictionary<string, ProblemState> States = new(StringComparer.Ordinal)
    {
        ["已提出"] = ProblemState.Proposed,
        ["已立项"] = ProblemState.Confirmed,
        ["推进中"] = ProblemState.InProgress,
        ["销号待审"] = ProblemState.SignOffRequested,
        ["已销号"] = ProblemState.SignedOff,
    };

    /// <summary>The names of a problem's states.</summary>
    public static IEnumerable<string> StateNames => States.Keys;

    /// <summary>The time at which everything is said.</summary>
    public DateTimeOffset Now { get; } = DateTimeOffset.Parse((string)json["reference_time"]!, CultureInfo.InvariantCulture);

    /// <summary>True for the name of a state.</summary>
    public static bool IsState(string name) => States.ContainsKey(name);

    /// <summary>Reads it from a file.</summary>
    /// <exception cref="InputRefusedException">The file is no fixture.</exception>
    public static async Task<Fixture> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var fixture = await InputLines.ReadFileAsync(file, cancellationToken);
        ExpectedConversations.CheckFixture(fixture);
        return new Fixture(fixture.Json!);
    }

    /// <summary>People by name.</summary>
    public JsonNode? Speakers => json["speakers"];

    /// <summary>The fixture's people.</summary>
    public IEnumerable<PlayedPerson> People => (Speakers as JsonObject ?? []).Select(s => PlayedPerson.Read(s.Key, s.Value!));

    /// <summary>The roster with further people; who has no branch is not on it.</summary>
    public static RosterData Roster(IEnumerable<PlayedPerson> people)
    {
        List<RosterMember> members = [.. people.DistinctBy(p => p.Key, StringComparer.Ordinal).Select(p => p.ToMember()).OfType<RosterMember>()];
        return SampleOrganisation.Roster() with { Members = members, Accounts = [.. members.Select(m => new RosterAccount(CollectingChannel.Name, null, m.Key, m.Key))] };
    }

    /// <summary>The problems.</summary>
    /// <param name="branches">The branches as the store has numbered them.</param>
    public IReadOnlyList<Problem> Problems(IReadOnlyList<RosterBranch> branches)
    {
        var ids = branches.ToDictionary(branch => branch.Name, branch => branch.Id, StringComparer.Ordinal);
        return [.. (json["problems"] as JsonArray ?? []).Select(p => ProblemOf(p!, ids[(string)p!["branch"]!]))];
    }

    private Problem ProblemOf(JsonNode row, BranchId branch)
    {
        var state = States[(string)row["status"]!];
        var facts = new ProblemFacts(branch, (string)row["title"]!)
        {
            State = state,
            Priority = (string?)row["priority"] == "重点" ? ProblemPriority.Key : ProblemPriority.Normal,
            Responsible = (string?)row["responsible"] is { } name ? new ResponsiblePerson(name, null) : null,
            Due = (string?)row["due"] is { } due ? DateOnly.Parse(due, CultureInfo.InvariantCulture) : null,
            Pending = state == ProblemState.SignOffRequested ? new PendingRequest(null, null) : null,
        };
        return new Problem(new ProblemNumber((int)row["id"]!), facts, null, Now.AddDays(-60));
    }
}
