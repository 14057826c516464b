using Microsoft.Extensions.DependencyInjection;
using PairingBot.Domain.Branches;
using PairingBot.Domain.History;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;
using PairingBot.Store;

namespace PairingBot.Tests.Store;

public sealed class DomainRowsTests : IDisposable
{
    private static readonly DateTimeOffset LoggedAt = new(2026, 7, 2, 9, 0, 0, TimeSpan.FromHours(8));
    private readonly TestStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_activity_comes_back_as_it_was_logged()
    {
        var logged = Activity(361);
        await using (var turn = Scope())
        {
            turn.Activities.Add(logged);
            turn.History.Add(new Change("PairingActivity", 361, ChangeKind.Created, new MemberId(2), LoggedAt, new Origin("test", "c", "1", "记一次活动"), null, "{\"Topic\":\"\\u62a5\\u8d26\\u57f9\\u8bad\"}"));
            await turn.CommitAsync();
        }

        await using var next = Scope();
        var found = (await next.Activities.FindAsync(new ActivityNumber(361), Token))!;
        Assert.Equal(logged.Details.Partners, found.Details.Partners);
        Assert.Equal(logged.Details with { Partners = [] }, found.Details with { Partners = [] });
        Assert.Equal((logged.Branch, logged.LoggedBy, logged.LoggedAt.ToUniversalTime(), null, 0), (found.Branch, found.LoggedBy, found.LoggedAt, found.TakenBackAt, found.Version));
        Assert.Equal(1, _store.Count("""SELECT count(*) FROM History WHERE Sentence = '记一次活动' AND After = '{"Topic":"报账培训"}'"""));
        Assert.Null(await next.Activities.FindAsync(new ActivityNumber(1), Token));
    }

    [Fact]
    public async Task Nothing_is_saved_before_the_commit()
    {
        await using (var turn = Scope()) turn.Activities.Add(Activity(1));

        Assert.Equal(0, _store.Count("SELECT count(*) FROM Activities"));
    }

    [Fact]
    public async Task Of_two_who_take_back_the_same_activity_one_runs_again()
    {
        await LogAsync(5);
        await using var first = Scope();
        await using var second = Scope();
        (await first.Activities.FindAsync(new ActivityNumber(5), Token))!.TakeBack(LoggedAt);
        (await second.Activities.FindAsync(new ActivityNumber(5), Token))!.TakeBack(LoggedAt);
        second.Work.State = new StateWrite("test", "c", "{}", 0);

        Assert.IsType<CommitResult.Committed>(await first.CommitAsync());
        Assert.IsType<CommitResult.Stale>(await second.CommitAsync());

        await using var next = Scope();
        var taken = (await next.Activities.FindAsync(new ActivityNumber(5), Token))!;
        Assert.Equal((1, LoggedAt.ToUniversalTime()), (taken.Version, taken.TakenBackAt));
        Assert.Equal(0, _store.Turns.Begin(TestStore.Key("1")).Version);
    }

    [Fact]
    public async Task A_scope_can_read_and_commit_again_after_its_commit()
    {
        await using var turn = Scope();
        turn.Activities.Add(Activity(1));
        await turn.CommitAsync();
        Assert.Null(await turn.Problems.FindAsync(new ProblemNumber(1), Token));
        turn.Activities.Add(Activity(2));
        Assert.IsType<CommitResult.Committed>(await turn.CommitAsync());

        Assert.Equal(2, _store.Count("SELECT count(*) FROM Activities"));
    }

    [Fact]
    public async Task A_row_whose_key_is_taken_is_a_lost_race_that_takes_its_whole_unit_back_and_nothing_else()
    {
        await LogAsync(5);
        await using var poison = Scope();
        poison.Activities.Add(Activity(5));
        poison.Work.Inbox = TestStore.Key("poison");
        var hold = await _store.HoldWriterAsync();
        var good = _store.CommitAsync(TestStore.Turn("1"));
        var poisoned = poison.CommitAsync();
        hold.Dispose();

        Assert.IsType<CommitResult.Stale>(await poisoned);
        Assert.IsType<CommitResult.Committed>(await good);
        Assert.Null(_store.Turns.Begin(TestStore.Key("poison")).Answer);
        Assert.Null(await poison.Activities.FindAsync(new ActivityNumber(99), Token)); // its own connection is back
    }

    [Fact]
    public async Task A_number_is_never_used_twice()
    {
        var numbers = new List<int>();
        await using (var fails = Scope())
        {
            numbers.Add(fails.Numbers.Next("activity")); // never committed
        }

        await using (var turn = Scope())
        {
            numbers.AddRange([turn.Numbers.Next("activity"), turn.Numbers.Next("activity")]);
            await turn.CommitAsync();
        }

        _store.Close();
        using var restarted = new TestStore(_store.Folder);
        await using var next = new TurnScope(restarted);
        numbers.Add(next.Numbers.Next("activity"));

        Assert.Equal([1, 2, 3, 4], numbers);
    }

    [Fact]
    public async Task A_later_turn_that_commits_first_does_not_lower_the_counter()
    {
        await using var first = Scope();
        await using var second = Scope();
        _ = (first.Numbers.Next("n"), second.Numbers.Next("n"));
        await second.CommitAsync();
        await first.CommitAsync();

        Assert.Equal(2, _store.Count("SELECT Value FROM Counters WHERE Name = 'n'"));
    }

    [Fact]
    public async Task Numbers_of_imported_activities_are_taken()
    {
        await LogAsync(360);
        _store.Close();
        using var restarted = new TestStore(_store.Folder);
        await using var turn = new TurnScope(restarted);

        Assert.Equal(361, turn.Numbers.Next(ActivityNumber.Counter));
    }

    [Fact]
    public async Task Problems_are_added_once()
    {
        for (var i = 0; i < 2; i++)
        {
            await using var turn = Scope();
            await turn.Get<PairingBot.Store.Rows.Problems>().AddMissingAsync([new Problem(new ProblemNumber(12), new ProblemFacts(new BranchId(1), "停车难"), null, LoggedAt)], Token);
            await turn.CommitAsync();
        }

        await using var next = Scope();
        Assert.Equal("停车难", (await next.Problems.FindAsync(new ProblemNumber(12), Token))!.Title);
        Assert.Null(await next.Problems.FindAsync(new ProblemNumber(13), Token));
        Assert.Equal(13, next.Numbers.Next(ProblemNumber.Counter));
    }

    [Fact]
    public async Task A_store_failure_in_domain_rows_is_the_stores_own()
    {
        await _store.Writer.RunAsync(s => StoreFile.Ask(s.Connection, "PRAGMA query_only=1"), Token);
        await using var turn = Scope();
        turn.Activities.Add(Activity(1));

        await Assert.ThrowsAsync<StoreUnavailableException>(turn.CommitAsync);
        Assert.IsType<CommitResult.Committed>(await turn.CommitAsync());
        Assert.Equal(1, _store.Count("SELECT count(*) FROM Activities"));
    }

    public void Dispose() => _store.Dispose();

    private static PairingActivity Activity(int number) => new(
        new ActivityNumber(number),
        new BranchId(1),
        new ActivityDetails(new DateOnly(2026, 7, 1), [new Partner("财务处党支部", new BranchId(3), BranchKind.AdministrativeUnits), new Partner("某公司", null, null)], "联学")
        {
            StartsAt = new TimeOnly(14, 30),
            Venue = "会议室",
            Participants = 20,
            Problem = new ProblemNumber(12),
        },
        new MemberId(2),
        LoggedAt);

    private TurnScope Scope() => new(_store);

    private async Task LogAsync(int number)
    {
        await using var turn = Scope();
        turn.Activities.Add(Activity(number));
        await turn.CommitAsync();
    }

    private sealed class TurnScope(TestStore store) : IAsyncDisposable
    {
        private readonly AsyncServiceScope _scope = store.Services.CreateAsyncScope();

        public UnitOfWork Work => Get<UnitOfWork>();

        public IPairingActivities Activities => Get<IPairingActivities>();

        public IProblems Problems => Get<IProblems>();

        public IHistory History => Get<IHistory>();

        public INumbers Numbers => Get<INumbers>();

        public T Get<T>()
            where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

        public Task<CommitResult> CommitAsync() => store.CommitAsync(Work);

        public ValueTask DisposeAsync() => _scope.DisposeAsync();
    }
}
