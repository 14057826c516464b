using Microsoft.Extensions.DependencyInjection;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;
using PairingBot.Store;
using PairingBot.Tests.Store;
using static PairingBot.Tests.Problems.ProblemWorld;

namespace PairingBot.Tests.Pairings;

/// <summary>Activities in a real store, each act in a turn of its own.</summary>
public sealed class PairingActivityServiceTests : IDisposable
{
    private static readonly ActivityDetails Held = new(Today, [new Partner("图书馆党支部", Library.Id, BranchKind.AdministrativeUnits)], "报账培训");
    private readonly TestStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_undone_by_who_may_not_log_for_the_branch_any_more()
    {
        var number = await LogAsync();
        var elsewhere = new Speaker(Member.Id, Member.Name, Member.Roles, Library, []);
        Assert.Equal("NotPermitted", (await DoAsync((s, o) => s.UndoAsync(elsewhere, number, 0, o, Token))).ToString());
        Assert.Equal(ActivityUndoOutcome.Undone, await DoAsync((s, o) => s.UndoAsync(Member, number, 0, o, Token)));
    }

    [Fact]
    public async Task What_another_has_changed_since_it_was_seen_is_not_voided()
    {
        var number = await LogAsync();
        await DoAsync((s, o) => s.CorrectAsync(Secretary, number, 0, new ActivityState(Finance.Id, Held with { Venue = "主楼" }, null, null), o, Token));
        Assert.IsType<CorrectionOutcome.ChangedMeanwhile>(await DoAsync((s, o) => s.VoidAsync(Member, number, 0, "录重了", o, Token)));
        Assert.IsType<CorrectionOutcome.Done>(await DoAsync((s, o) => s.VoidAsync(Member, number, 1, "录重了", o, Token)));
    }

    [Fact]
    public async Task A_problem_that_was_taken_back_is_served_by_no_activity()
    {
        var problem = new Problem(new ProblemNumber(12), new ProblemFacts(Finance.Id, "停车难"), Member.Id, _store.Clock.GetUtcNow());
        problem.TakeBack(_store.Clock.GetUtcNow());
        await using (var scope = _store.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<IProblems>().Add(problem);
            await _store.CommitAsync(scope.ServiceProvider.GetRequiredService<UnitOfWork>());
        }

        Assert.IsType<LogOutcome.ProblemUnknown>(await DoAsync((s, o) => s.LogAsync(Member, Finance.Id, Held with { Problem = problem.Number }, o, Token)));
    }

    private async Task<ActivityNumber> LogAsync() =>
        Assert.IsType<LogOutcome.Logged>(await DoAsync((s, o) => s.LogAsync(Member, Finance.Id, Held, o, Token))).Number;

    private async Task<T> DoAsync<T>(Func<PairingActivityService, Origin, Task<T>> act)
    {
        await using var scope = _store.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var clock = new OrganisationClock(_store.Clock, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        var service = new PairingActivityService(services.GetRequiredService<IPairingActivities>(), services.GetRequiredService<IProblems>(), new ActivityJournal(services.GetRequiredService<IHistory>(), clock), services.GetRequiredService<INumbers>(), clock);
        var outcome = await act(service, new Origin("test", "c", "1", "原话"));
        Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(services.GetRequiredService<UnitOfWork>()));
        return outcome;
    }

    public void Dispose() => _store.Dispose();
}
