using Microsoft.Extensions.DependencyInjection;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;
using PairingBot.Store;
using PairingBot.Tests.Store;

namespace PairingBot.Tests.Ledgers;

/// <summary>Ledgers in a real store, beside the same rows in memory.</summary>
internal sealed class LedgerWorld : IDisposable
{
    public static readonly DateOnly Today = new(2026, 7, 2);
    private readonly TestStore _store = new();

    public List<PairingActivity> Activities { get; } = [];

    public List<Problem> Problems { get; } = [];

    public TestStore Store => _store;

    /// <summary>An activity held on a day, with the rest as it is said.</summary>
    public PairingActivity Held(int branch, DateOnly day, int? people, params Partner[] partners)
    {
        var activity = new PairingActivity(new ActivityNumber(Activities.Count + 1), new BranchId(branch), new ActivityDetails(day, partners, "共建") { Participants = people }, new MemberId(1), DateTimeOffset.UnixEpoch);
        Activities.Add(activity);
        return activity;
    }

    public Problem Given(int branch, ProblemState state, int? due, Func<ProblemFacts, ProblemFacts>? with = null, DateTimeOffset? added = null)
    {
        var facts = new ProblemFacts(new BranchId(branch), "难题") { State = state, Due = due is { } days ? Today.AddDays(days) : null };
        var problem = new Problem(new ProblemNumber(Problems.Count + 1), with?.Invoke(facts) ?? facts, null, added ?? new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero));
        Problems.Add(problem);
        return problem;
    }

    public async Task SaveAsync(params ProblemEvent[] events)
    {
        await using var scope = _store.Services.CreateAsyncScope();
        var (activities, problems) = (scope.ServiceProvider.GetRequiredService<IPairingActivities>(), scope.ServiceProvider.GetRequiredService<IProblems>());
        Activities.ForEach(activities.Add);
        Problems.ForEach(problems.Add);
        foreach (var happening in events) problems.Add(happening);
        Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(scope.ServiceProvider.GetRequiredService<UnitOfWork>()));
    }

    public async Task<T> AskAsync<T>(Func<ILedgers, Task<T>> ask)
    {
        await using var scope = _store.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<ILedgers>());
    }

    public void Dispose() => _store.Dispose();
}
