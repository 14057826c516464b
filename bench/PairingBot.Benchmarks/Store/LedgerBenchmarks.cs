using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Problems;

namespace PairingBot.Benchmarks.Store;

/// <summary>Lists and figures of a large university's ledgers, each in a scope of its own as in a turn. Each is to stay under 50 ms.</summary>
public class LedgerBenchmarks
{
    private static readonly BranchId[] _branch = [new(417)];
    private static readonly ProblemState[] _open = [ProblemState.Proposed, ProblemState.Confirmed, ProblemState.InProgress, ProblemState.SignOffRequested];

    /// <summary>Filled once: all benchmarks run in this process and only read.</summary>
    private static TemporaryStore? _filled;
    private TemporaryStore _store = null!;

    [GlobalSetup]
    public async Task OpenAsync() => _store = _filled ??= await FillAsync();

    /// <summary>Deletes the store, where one was filled.</summary>
    public static async Task CloseAsync()
    {
        if (_filled is not null) await _filled.DisposeAsync();
    }

    [Benchmark]
    public Task<object> OverdueOfABranchAsync() => AskAsync(new ProblemFilter { Branches = _branch, States = _open, DueBefore = LedgerStore.Today });

    [Benchmark]
    public Task<object> OverdueOfAllAsync() => AskAsync(new ProblemFilter { States = _open, DueBefore = LedgerStore.Today });

    [Benchmark]
    public Task<object> OverdueOfAPersonAsync() => AskAsync(new ProblemFilter { ResponsibleName = "责任人77", States = _open, DueBefore = LedgerStore.Today });

    [Benchmark]
    public Task<object> DueFiguresOfAllAsync() => AskAsync(async l => await l.CountDueAsync(new ProblemFilter(), LedgerStore.Today, LedgerStore.Today.AddDays(7), default));

    [Benchmark]
    public Task<object> ActivitiesOfABranchAsync() => AskAsync(async l => await l.ListActivitiesAsync(new ActivityFilter { Branches = _branch }, 0, 10, default));

    [Benchmark]
    public Task<object> ActivitiesOfAllAsync() => AskAsync(async l => await l.ListActivitiesAsync(new ActivityFilter(), 0, 10, default));

    [Benchmark]
    public Task<object> ActivitiesOfAKindAsync() => AskAsync(async l => await l.ListActivitiesAsync(new ActivityFilter { Kinds = [BranchKind.Enterprises], From = new DateOnly(2026, 1, 1) }, 0, 10, default));

    [Benchmark]
    public Task<object> ActivitiesWithAPartnerAsync() => AskAsync(async l => await l.ListActivitiesAsync(new ActivityFilter { Partners = _branch }, 0, 10, default));

    [Benchmark]
    public Task<object> ActivitiesWithAnOutsiderAsync() => AskAsync(async l => await l.ListActivitiesAsync(new ActivityFilter { Outside = ["校外单位77"] }, 0, 10, default));

    [Benchmark]
    public Task<object> TotalOfAllAsync() => AskAsync(async l => await l.CountActivitiesAsync(new ActivityFilter(), Grouping.None, default));

    [Benchmark]
    [Arguments(Grouping.Kind)]
    [Arguments(Grouping.Branch)]
    [Arguments(Grouping.Month)]
    public Task<object> CountActivitiesAsync(Grouping by) => AskAsync(async l => await l.CountActivitiesAsync(new ActivityFilter(), by, default));

    [Benchmark]
    [Arguments(Grouping.Branch)]
    [Arguments(Grouping.Source)]
    [Arguments(Grouping.Responsible)]
    [Arguments(Grouping.Month)]
    public Task<object> CountProblemsAsync(Grouping by) => AskAsync(async l => await l.CountProblemsAsync(new ProblemFilter(), by, LedgerStore.Today, default));

    private static async Task<TemporaryStore> FillAsync()
    {
        var store = new TemporaryStore();
        await LedgerStore.FillAsync(store);
        return store;
    }

    private async Task<object> AskAsync(ProblemFilter filter)
    {
        await using var scope = _store.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IProblemQueries>().ListAsync(filter, 0, 10, default);
    }

    private async Task<object> AskAsync(Func<ILedgers, Task<object>> ask)
    {
        await using var scope = _store.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<ILedgers>());
    }
}
