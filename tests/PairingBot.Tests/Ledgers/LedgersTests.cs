using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;
using PairingBot.Store.Rows;
using static PairingBot.Tests.Ledgers.LedgerWorld;

namespace PairingBot.Tests.Ledgers;

public sealed class LedgersTests : IDisposable
{
    private static readonly Partner Library = new("图书馆党支部", new BranchId(2), BranchKind.AdministrativeUnits);
    private static readonly Partner Students = new("崇实书院", new BranchId(3), BranchKind.Students);
    private static readonly Partner Outside = new("西北工业大学", null, null);
    private readonly LedgerWorld _world = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Activities_are_counted_by_kind_month_quarter_year_and_branch()
    {
        await GivenActivitiesAsync();

        Assert.Equal(":4/60", await CountAsync(Grouping.None));
        Assert.Equal(":1/10 0:2/50 2:2/30", await CountAsync(Grouping.Kind));
        Assert.Equal("2025-12:1/10 2026-01:1/30 2026-06:1/20 2026-07:1/0", await CountAsync(Grouping.Month));
        Assert.Equal("2025-Q4:1/10 2026-Q1:1/30 2026-Q2:1/20 2026-Q3:1/0", await CountAsync(Grouping.Quarter));
        Assert.Equal("2025:1/10 2026:3/50", await CountAsync(Grouping.Year));
        Assert.Equal("1:3/60 2:1/0", await CountAsync(Grouping.Branch));
    }

    [Theory]
    [InlineData("branch 1", "2,1,3")]
    [InlineData("with 2", "4,2,1")]
    [InlineData("1 with 2", "2,1")]
    [InlineData("2 with 3", "4")]
    [InlineData("outside", "3")]
    [InlineData("students", "4,1")]
    [InlineData("nobody known", "3")]
    [InlineData("january", "1")]
    public async Task Activities_are_listed_as_they_are_narrowed_the_latest_first(string which, string numbers)
    {
        await GivenActivitiesAsync();
        var filter = which switch
        {
            "branch 1" => new ActivityFilter { Branches = [new(1)] },
            "with 2" => new ActivityFilter { Partners = [new(2)] },
            "1 with 2" => new ActivityFilter { Branches = [new(1)], Partners = [new(2)] },
            "2 with 3" => new ActivityFilter { Branches = [new(3)], Partners = [new(2)] },
            "outside" => new ActivityFilter { Outside = ["西北工业"] },
            "students" => new ActivityFilter { Kinds = [BranchKind.Students] },
            "nobody known" => new ActivityFilter { IsOfNoKind = true },
            _ => new ActivityFilter { From = new(2026, 1, 1), To = new(2026, 1, 31) },
        };
        var listed = await _world.AskAsync(l => l.ListActivitiesAsync(filter, 0, 10, Token));
        Assert.Equal(numbers, string.Join(',', listed.Select(a => a.Number.Value)));
        Assert.Equal(listed.Count, (await _world.AskAsync(l => l.CountActivitiesAsync(filter, Grouping.None, Token))).Sum(f => f.Count));
    }

    [Theory]
    [InlineData("1,3", "西北工业", "100%联盟")]
    [InlineData("3", "100%")]
    [InlineData("", "西_工业")]
    [InlineData("3", "%")]
    [InlineData("4", @"\u005c")]
    public async Task Outside_partners_are_meant_to_the_letter_and_each_of_them(string numbers, params string[] outside)
    {
        _world.Held(1, new(2026, 1, 1), null, Outside);
        _world.Held(1, new(2026, 1, 2), null, new Partner("吉利集团", null, null));
        _world.Held(1, new(2026, 1, 3), null, new Partner("100%联盟", null, null));
        _world.Held(1, new(2026, 1, 4), null, new Partner(@"反\u005c斜", null, null));
        await _world.SaveAsync();
        var listed = await _world.AskAsync(l => l.ListActivitiesAsync(new ActivityFilter { Outside = outside }, 0, 10, Token));
        Assert.Equal(numbers, string.Join(',', listed.Select(a => a.Number.Value).Order()));
    }

    [Fact]
    public async Task Problems_are_counted_with_their_rates()
    {
        _world.Given(1, ProblemState.InProgress, -1, f => f with { Responsible = new ResponsiblePerson("王芳", null), Source = ProblemSource.Research });
        _world.Given(1, ProblemState.InProgress, 0, f => f with { Responsible = new ResponsiblePerson("王芳", null) });
        _world.Given(1, ProblemState.SignedOff, -9, added: new DateTimeOffset(2026, 5, 31, 16, 0, 0, TimeSpan.Zero));
        _world.Given(2, ProblemState.SignOffRequested, null, added: new DateTimeOffset(2026, 5, 31, 15, 59, 0, TimeSpan.Zero));
        await _world.SaveAsync();

        Assert.Equal(":4-1-1", await CountAsync(new ProblemFilter(), Grouping.None));
        Assert.Equal("1:3-1-1 2:1-0-0", await CountAsync(new ProblemFilter(), Grouping.Branch));
        Assert.Equal(":3-1-0 0:1-0-1", await CountAsync(new ProblemFilter(), Grouping.Source));
        Assert.Equal(":2-1-0 王芳:2-0-1", await CountAsync(new ProblemFilter(), Grouping.Responsible));
        Assert.Equal("2:2-0-1 3:1-0-0 4:1-1-0", await CountAsync(new ProblemFilter(), Grouping.State));
        Assert.Equal("2026-05:1-0-0 2026-06:3-1-1", await CountAsync(new ProblemFilter(), Grouping.Month));
        Assert.Equal((0.25, 1d / 3), (new ProblemFigures("", 4, 1, 1).CompletionRate, new ProblemFigures("", 4, 1, 1).OverdueRate));
        Assert.Null(new ProblemFigures("", 1, 1, 0).OverdueRate);
        Assert.Null(new ProblemFigures("", 0, 0, 0).CompletionRate);
    }

    [Fact]
    public async Task Months_are_those_of_a_clock_that_is_changed_in_spring_and_autumn()
    {
        var berlin = new OrganisationClock(new FakeTimeProvider(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));
        foreach (var utc in new[] { new DateTime(2026, 5, 31, 21, 30, 0), new DateTime(2026, 5, 31, 22, 30, 0), new DateTime(2025, 12, 31, 22, 30, 0), new DateTime(2025, 12, 31, 23, 30, 0) })
            _world.Given(1, ProblemState.InProgress, -1, added: new DateTimeOffset(utc, TimeSpan.Zero));
        await _world.SaveAsync();

        await using var scope = _world.Store.Services.CreateAsyncScope();
        var all = scope.ServiceProvider.GetRequiredService<DomainRows>().Context.Problems;
        Assert.Equal("2025-12:1 2026-01:1 2026-05:1 2026-06:1", string.Join(' ', (await new ProblemCounts(all, Today).CountAsync(Grouping.Month, berlin, Token)).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}:{f.Overdue}")));
    }

    [Fact]
    public async Task One_that_several_answer_for_counts_for_each_of_them()
    {
        _world.Given(1, ProblemState.InProgress, -1, f => f with { Responsible = new ResponsiblePerson("王芳、李明", null) });
        _world.Given(1, ProblemState.InProgress, 0, f => f with { Responsible = new ResponsiblePerson("李明", null) });
        await _world.SaveAsync();

        Assert.Equal("李明:2-0-1 王芳:1-0-1", await CountAsync(new ProblemFilter(), Grouping.Responsible));
        Assert.Equal(":2-0-1", await CountAsync(new ProblemFilter { ResponsibleName = "李明" }, Grouping.None));
    }

    [Fact]
    public async Task What_is_due_is_counted_by_the_day()
    {
        foreach (var due in new[] { -30, -1, 0, 7, 8 }) _world.Given(1, ProblemState.InProgress, due);
        _world.Given(1, ProblemState.SignedOff, -5);
        _world.Given(2, ProblemState.InProgress, 40);
        await _world.SaveAsync();

        Assert.Equal(new DueFigures(2, 2, Today), await _world.AskAsync(l => l.CountDueAsync(new ProblemFilter { Branches = [new(1)] }, Today, Today.AddDays(7), Token)));
        Assert.Equal(new DueFigures(0, 0, Today.AddDays(40)), await _world.AskAsync(l => l.CountDueAsync(new ProblemFilter { Branches = [new(2)] }, Today, Today.AddDays(7), Token)));
        Assert.Equal(new DueFigures(0, 0, null), await _world.AskAsync(l => l.CountDueAsync(new ProblemFilter { Branches = [new(3)] }, Today, Today.AddDays(7), Token)));
    }

    [Fact]
    public async Task Sign_offs_of_a_period_go_by_their_day_and_only_while_they_stand()
    {
        var (inside, before, reopened) = (_world.Given(1, ProblemState.SignedOff, 0), _world.Given(1, ProblemState.SignedOff, 0), _world.Given(1, ProblemState.InProgress, 0));
        var june = new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.FromHours(8));
        await _world.SaveAsync(SignedOff(inside, june), SignedOff(before, june.AddSeconds(-1)), SignedOff(reopened, june));

        Assert.Equal(":1-1-0", await CountAsync(new ProblemFilter { SignedOffFrom = june, SignedOffBefore = june.AddDays(30) }, Grouping.None));
        Assert.Equal(":2-2-0", await CountAsync(new ProblemFilter { SignedOffBefore = june.AddDays(30) }, Grouping.None));
    }

    [Fact]
    public async Task Kinds_are_kept_as_the_migration_fills_them_in_for_earlier_activities()
    {
        await GivenActivitiesAsync();
        Assert.Equal(0, _world.Store.Count("SELECT count(*) FROM \"Activities\" WHERE \"Kinds\" <> COALESCE((SELECT SUM(DISTINCT 1 << \"Kind\") FROM \"ActivityPartners\" WHERE \"ActivityNumber\" = \"Activities\".\"Number\"), 0)"));
        Assert.Equal(3, _world.Store.Count("SELECT count(*) FROM \"Activities\" WHERE \"Kinds\" & 1"));
    }

    public void Dispose() => _world.Dispose();

    private static ProblemEvent SignedOff(Problem problem, DateTimeOffset at) => new(problem.Number, 1, ProblemEventKind.SignedOff, new MemberId(1), "刘洋", at);

    private Task GivenActivitiesAsync()
    {
        _world.Held(1, new(2026, 1, 31), 30, Library, Students);
        _world.Held(1, new(2026, 6, 30), 20, Library);
        _world.Held(1, new(2025, 12, 31), 10, Outside);
        _world.Held(2, new(2026, 7, 1), null, Students);
        _world.Held(3, new(2026, 7, 1), 99, Library).TakeBack(DateTimeOffset.UnixEpoch);
        return _world.SaveAsync();
    }

    private async Task<string> CountAsync(Grouping by) =>
        string.Join(' ', (await _world.AskAsync(l => l.CountActivitiesAsync(new ActivityFilter(), by, Token))).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}:{f.Count}/{f.Participants}"));

    private async Task<string> CountAsync(ProblemFilter filter, Grouping by) =>
        string.Join(' ', (await _world.AskAsync(l => l.CountProblemsAsync(filter, by, Today, Token))).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}:{f.Total}-{f.SignedOff}-{f.Overdue}"));
}
