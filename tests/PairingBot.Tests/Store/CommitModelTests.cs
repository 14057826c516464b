using CsCheck;
using PairingBot.Store;

namespace PairingBot.Tests.Store;

public sealed class CommitModelTests
{
    private static readonly Gen<(int Id, int Conversation, int Version)[]> Units = Gen.Select(Gen.Int[0, 12], Gen.Int[0, 2], Gen.Int[0, 4]).Array[0, 40];

    /// <summary>Whatever comes in whatever grouping: the store ends as a list worked off one by one would.</summary>
    [Fact]
    public Task Grouped_commits_end_as_single_ones_would() => Units.SampleAsync(
        async units =>
        {
            using var store = new TestStore();
            var commits = units.Select(u => store.CommitAsync(TestStore.Turn($"{u.Id}", $"{u.Conversation}", u.Version, $"{u.Id}"))).ToList();
            var actual = (await Task.WhenAll(commits)).Select(r => r.GetType().Name);
            var (expected, states) = WorkOff(units);

            Assert.Equal(expected, actual);
            foreach (var (conversation, (version, state)) in states)
            {
                var start = store.Turns.Begin(TestStore.Key("none", $"{conversation}"));
                Assert.Equal((version, state), (start.Version, start.State));
            }

            Assert.Equal(expected.Count(e => e == nameof(CommitResult.Committed)), store.Count("SELECT count(*) FROM Outbox"));
        },
        iter: 15,
        threads: 1);

    private static (List<string> Results, Dictionary<int, (long Version, string State)> States) WorkOff((int Id, int Conversation, int Version)[] units)
    {
        var (seen, states, results) = (new HashSet<(int, int)>(), new Dictionary<int, (long Version, string State)>(), new List<string>());
        foreach (var unit in units)
        {
            var version = states.GetValueOrDefault(unit.Conversation).Version;
            if (seen.Contains((unit.Id, unit.Conversation))) results.Add(nameof(CommitResult.Duplicate));
            else if (version != unit.Version) results.Add(nameof(CommitResult.Stale));
            else
            {
                _ = seen.Add((unit.Id, unit.Conversation));
                states[unit.Conversation] = (version + 1, $"{unit.Id}");
                results.Add(nameof(CommitResult.Committed));
            }
        }

        return (results, states);
    }
}
