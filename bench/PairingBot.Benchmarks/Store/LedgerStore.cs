using Microsoft.Extensions.DependencyInjection;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;
using PairingBot.Store;

namespace PairingBot.Benchmarks.Store;

/// <summary>A large university, the same in every run: 1,000 branches, 20,000 problems, 100,000 activities.</summary>
internal static class LedgerStore
{
    public const int Branches = 1_000;
    public static readonly DateOnly Today = new(2026, 11, 24);
    private const int Problems = 20_000;
    private const int Activities = 100_000;
    private const int PerCommit = 5_000;

    public static async Task FillAsync(TemporaryStore store)
    {
        for (var first = 1; first <= Problems; first += PerCommit) await CommitAsync<IProblems>(store, first, (rows, number) => rows.Add(ProblemOf(number)));
        for (var first = 1; first <= Activities; first += PerCommit) await CommitAsync<IPairingActivities>(store, first, (rows, number) => rows.Add(ActivityOf(number)));
    }

    private static async Task CommitAsync<T>(TemporaryStore store, int first, Action<T, int> add)
        where T : notnull
    {
        await using var scope = store.Services.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<T>();
        for (var number = first; number < first + PerCommit; number++) add(rows, number);
        if (await store.Turns.CommitAsync(scope.ServiceProvider.GetRequiredService<UnitOfWork>(), CancellationToken.None) is not CommitResult.Committed) throw new InvalidOperationException("The ledger was not written.");
    }

    private static Problem ProblemOf(int number)
    {
        var chance = new Random(number);
        var facts = new ProblemFacts(new BranchId(1 + chance.Next(Branches)), $"第{number}个难题,办事要跑的地方多")
        {
            State = chance.Next(3) == 0 ? ProblemState.InProgress : chance.Next(8) == 0 ? ProblemState.SignOffRequested : ProblemState.SignedOff,
            Priority = (ProblemPriority)chance.Next(2),
            Source = (ProblemSource)chance.Next(5),
            Due = Today.AddDays(chance.Next(-400, 200)),
            Responsible = new ResponsiblePerson(number % 10 == 0 ? $"责任人{chance.Next(4 * Branches)}、责任人{chance.Next(4 * Branches)}" : $"责任人{chance.Next(4 * Branches)}", null),
        };
        return new Problem(new ProblemNumber(number), facts, null, DateTimeOffset.UnixEpoch.AddDays(19_000 + chance.Next(1_700)));
    }

    private static PairingActivity ActivityOf(int number)
    {
        var chance = new Random(-number);
        Partner[] partners = [.. Enumerable.Range(0, 1 + chance.Next(2)).Select(_ => chance.Next(6) == 0 ? new Partner($"校外单位{chance.Next(500)}", null, null) : new Partner("党支部", new BranchId(1 + chance.Next(Branches)), (BranchKind)chance.Next(5)))];
        var details = new ActivityDetails(Today.AddDays(-chance.Next(1_700)), partners, $"第{number}次共建,一起研究流程怎样更短") { Participants = chance.Next(4) == 0 ? null : 5 + chance.Next(60) };
        return new PairingActivity(new ActivityNumber(number), new BranchId(1 + chance.Next(Branches)), details, new MemberId(1), DateTimeOffset.UnixEpoch);
    }
}
