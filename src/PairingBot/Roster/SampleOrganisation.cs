using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;
using PairingBot.Roster.Import;
using PairingBot.Store.Rosters;

namespace PairingBot.Roster;

/// <summary>
/// A university to try the service with: branches, people and problems from <c>samples/</c>, which the program carries within itself.
/// Its accounts are on the channel <c>*</c>, so that they open nothing outside of Development.
/// </summary>
internal static class SampleOrganisation
{
    /// <summary>Members beyond the named people, with accounts <c>demo-load-1</c> and so on, for many conversations at once.</summary>
    public const int LoadMembers = 200;

    private const string LoadBranch = "财务处党支部";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static RosterData Roster()
    {
        PersonSample[] people = [.. Read<PersonSample>("people"), .. Enumerable.Range(1, LoadMembers).Select(LoadMember)];
        return new(
            [.. Read<BranchSample>("branches").Select(branch => new RosterBranch(branch.Name, RosterWords.Kinds.Find(branch.Kind)!.Value, branch.Aliases))],
            [.. people.Select(person => new RosterMember(person.Key, person.Name, RolesOf(person), person.Branch, person.Contacts ?? []))],
            [.. people.Where(person => person.Account is not null).Select(person => new RosterAccount(RosterSnapshot.AnyChannel, null, person.Account!, person.Key))]);
    }

    /// <param name="branches">The branches as the store has numbered them.</param>
    public static IReadOnlyList<Problem> Problems(IReadOnlyList<RosterBranch> branches)
    {
        var ids = branches.ToDictionary(branch => branch.Name, branch => branch.Id, StringComparer.Ordinal);
        return [.. Read<ProblemSample>("problems").Select(problem => ProblemOf(problem, ids[problem.Branch]))];
    }

    private static Problem ProblemOf(ProblemSample sample, BranchId branch)
    {
        var facts = new ProblemFacts(branch, sample.Title)
        {
            State = ProblemState.InProgress,
            Priority = sample.IsKey ? ProblemPriority.Key : ProblemPriority.Normal,
            Responsible = new ResponsiblePerson(sample.Responsible, null),
            Due = sample.Due,
            Source = sample.Source,
        };
        return new Problem(new ProblemNumber(sample.Number), facts, null, new DateTimeOffset(sample.Added, new TimeOnly(9, 0), TimeSpan.FromHours(8)));
    }

    private static Roles RolesOf(PersonSample person) => person.Roles.Select(Enum.Parse<Roles>).Aggregate((all, role) => all | role);

    private static PersonSample LoadMember(int i)
    {
        var number = i.ToString(CultureInfo.InvariantCulture);
        return new("L" + number, "演示成员" + number, LoadBranch, [nameof(Roles.Member)], "demo-load-" + number, null);
    }

    private static T[] Read<T>(string name)
    {
        using var stream = typeof(SampleOrganisation).Assembly.GetManifestResourceStream($"samples/{name}.json")!;
        return JsonSerializer.Deserialize<T[]>(stream, Json)!;
    }

    private sealed record BranchSample(string Name, string Kind, string[] Aliases);

    private sealed record PersonSample(string Key, string Name, string Branch, string[] Roles, string? Account, string[]? Contacts);

    private sealed record ProblemSample(int Number, string Branch, string Title, string Responsible, ProblemSource Source, DateOnly Added, DateOnly Due, bool IsKey);
}
