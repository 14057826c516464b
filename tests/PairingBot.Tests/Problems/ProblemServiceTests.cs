using PairingBot.Domain.Calendars;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using static PairingBot.Tests.Problems.ProblemWorld;

namespace PairingBot.Tests.Problems;

public sealed class ProblemServiceTests : IDisposable
{
    private readonly ProblemWorld _world = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_problem_that_is_added_stands_on_the_list_as_proposed_with_its_history()
    {
        var facts = new ProblemFacts(Finance.Id, "停车难") { Due = Today.AddDays(30), Responsible = new ResponsiblePerson("张华", null), Priority = ProblemPriority.Key, State = ProblemState.SignedOff };
        var done = Assert.IsType<ProblemOutcome.Done>(await _world.DoAsync((s, o) => Task.FromResult(s.Add(Member, facts, o))));

        var found = await _world.FindAsync(done.Problem.Number);
        Assert.Equal(facts with { State = ProblemState.Proposed }, found.Facts);
        Assert.Equal(1, _world.Store.Count("SELECT count(*) FROM History WHERE Subject = 'Problem' AND Kind = 0 AND Before IS NULL AND Sentence = '原话'"));
        Assert.Equal([ProblemEventKind.Added], (await _world.ReadAsync(q => q.EventsAsync(found.Number, 9, Token))).Select(e => e.Kind));
    }

    [Fact]
    public async Task Nobody_adds_to_another_branch_but_the_office()
    {
        var facts = new ProblemFacts(Library.Id, "占座");
        Assert.IsType<ProblemOutcome.NotPermitted>(await _world.DoAsync((s, o) => Task.FromResult(s.Add(Secretary, facts, o))));
        Assert.IsType<ProblemOutcome.Done>(await _world.DoAsync((s, o) => Task.FromResult(s.Add(Office, facts with { Branch = Finance.Id }, o))));
    }

    [Fact]
    public async Task A_member_updates_only_what_he_or_she_answers_for()
    {
        var mine = await _world.GivenAsync(f => f with { State = ProblemState.Proposed });
        var others = await _world.GivenAsync(f => f with { Responsible = new ResponsiblePerson("赵强", null) }, 13);

        Assert.IsType<ProblemOutcome.Done>(await _world.DoAsync((s, o) => s.UpdateProgressAsync(Member, mine, "已完成调研", o, Token)));
        Assert.Equal(new ProblemOutcome.NotPermitted(PermittedAction.UpdateProgress, Finance.Id), await _world.DoAsync((s, o) => s.UpdateProgressAsync(Member, others, "已完成调研", o, Token)));
        Assert.Equal(ProblemState.InProgress, (await _world.FindAsync(mine)).Facts.State);
        Assert.Equal(0, (await _world.FindAsync(others)).Version);
    }

    [Fact]
    public async Task A_sign_off_needs_two_keys()
    {
        var number = await _world.GivenAsync();
        Assert.IsType<ProblemOutcome.NotPermitted>(await _world.DoAsync((s, o) => s.ApproveAsync(Secretary, number, o, Token)));
        Assert.IsType<ProblemOutcome.WrongState>(await _world.DoAsync((s, o) => s.ApproveAsync(Liaison, number, o, Token)));
        Assert.IsType<ProblemOutcome.Done>(await _world.DoAsync((s, o) => s.RequestSignOffAsync(Office, number, "排队缩短一半", o, Token)));
        Assert.IsType<ProblemOutcome.OwnRequest>(await _world.DoAsync((s, o) => s.ApproveAsync(Office, number, o, Token)));
        Assert.IsType<ProblemOutcome.OwnRequest>(await _world.DoAsync((s, o) => s.SendBackAsync(Office, number, "", o, Token)));
        Assert.IsType<ProblemOutcome.Done>(await _world.DoAsync((s, o) => s.ApproveAsync(Liaison, number, o, Token)));
        Assert.Equal((ProblemState.SignedOff, null), ((await _world.FindAsync(number)).Facts.State, (await _world.FindAsync(number)).Facts.Pending));
        Assert.IsType<ProblemOutcome.WrongState>(await _world.DoAsync((s, o) => s.UpdateProgressAsync(Secretary, number, "又有进展", o, Token)));
    }

    [Fact]
    public async Task A_sign_off_waits_until_the_extension_that_was_asked_for_is_decided()
    {
        var number = await _world.GivenAsync(f => f with { Priority = ProblemPriority.Key });
        await _world.DoAsync((s, o) => s.SetDueDateAsync(Secretary, number, Today.AddDays(30), null, o, Token));
        Assert.Equal(new ProblemOutcome.ExtensionWaits(Today.AddDays(30), Finance.Id), await _world.DoAsync((s, o) => s.RequestSignOffAsync(Secretary, number, null, o, Token)));
        Assert.Equal(Today.AddDays(30), (await _world.FindAsync(number)).Facts.Pending?.NewDue);
        await _world.DoAsync((s, o) => s.ApproveAsync(Liaison, number, o, Token));
        Assert.IsType<ProblemOutcome.Done>(await _world.DoAsync((s, o) => s.RequestSignOffAsync(Secretary, number, null, o, Token)));
    }

    [Fact]
    public async Task What_is_sent_back_goes_on_with_the_reason()
    {
        var number = await _world.GivenAsync();
        await _world.DoAsync((s, o) => s.RequestSignOffAsync(Secretary, number, null, o, Token));
        Assert.IsType<ProblemOutcome.WrongState>(await _world.DoAsync((s, o) => s.RequestSignOffAsync(Secretary, number, null, o, Token)));
        await _world.DoAsync((s, o) => s.SendBackAsync(Liaison, number, "佐证不足", o, Token));

        Assert.Equal(ProblemState.InProgress, (await _world.FindAsync(number)).Facts.State);
        var latest = (await _world.ReadAsync(q => q.EventsAsync(number, 1, Token)))[0];
        Assert.Equal((ProblemEventKind.SentBack, "佐证不足", "刘洋"), (latest.Kind, latest.Text, latest.ByName));
    }

    [Fact]
    public async Task A_signed_off_problem_is_reopened_by_the_committee_alone()
    {
        var number = await _world.GivenAsync(f => f with { State = ProblemState.SignedOff });
        Assert.IsType<ProblemOutcome.NotPermitted>(await _world.DoAsync((s, o) => s.ReopenAsync(Secretary, number, "反弹", o, Token)));
        Assert.IsType<ProblemOutcome.Done>(await _world.DoAsync((s, o) => s.ReopenAsync(Liaison, number, "反弹", o, Token)));
        Assert.Equal(ProblemState.InProgress, (await _world.FindAsync(number)).Facts.State);
        Assert.IsType<ProblemOutcome.WrongState>(await _world.DoAsync((s, o) => s.ReopenAsync(Liaison, number, "反弹", o, Token)));
    }

    [Fact]
    public async Task The_secretary_extends_an_ordinary_problem_and_asks_for_a_key_one()
    {
        var (ordinary, key) = (await _world.GivenAsync(), await _world.GivenAsync(f => f with { Priority = ProblemPriority.Key }, 13));
        var later = Today.AddDays(40);
        Assert.Equal(ProblemEventKind.DueSet, Assert.IsType<ProblemOutcome.Done>(await _world.DoAsync((s, o) => s.SetDueDateAsync(Secretary, ordinary, later, null, o, Token))).Happened);
        Assert.Equal(ProblemEventKind.ExtensionRequested, Assert.IsType<ProblemOutcome.Done>(await _world.DoAsync((s, o) => s.SetDueDateAsync(Secretary, key, later, null, o, Token))).Happened);
        Assert.Equal((later, Today.AddDays(10)), ((await _world.FindAsync(ordinary)).Facts.Due, (await _world.FindAsync(key)).Facts.Due));
        Assert.IsType<ProblemOutcome.NotPermitted>(await _world.DoAsync((s, o) => s.ApproveAsync(Secretary, key, o, Token)));
        Assert.Equal(ProblemEventKind.ExtensionApproved, Assert.IsType<ProblemOutcome.Done>(await _world.DoAsync((s, o) => s.ApproveAsync(Liaison, key, o, Token))).Happened);
        Assert.Equal(later, (await _world.FindAsync(key)).Facts.Due);
    }

    [Fact]
    public async Task A_key_problem_may_be_brought_forward_and_the_committee_extends_it_at_once()
    {
        var key = await _world.GivenAsync(f => f with { Priority = ProblemPriority.Key });
        Assert.Equal(ProblemEventKind.DueSet, Assert.IsType<ProblemOutcome.Done>(await _world.DoAsync((s, o) => s.SetDueDateAsync(Secretary, key, Today.AddDays(5), null, o, Token))).Happened);
        Assert.Equal(ProblemEventKind.DueSet, Assert.IsType<ProblemOutcome.Done>(await _world.DoAsync((s, o) => s.SetDueDateAsync(Office, key, Today.AddDays(50), null, o, Token))).Happened);
    }

    [Fact]
    public async Task A_due_date_that_has_passed_or_is_the_same_is_not_written()
    {
        var number = await _world.GivenAsync();
        Assert.IsType<ProblemOutcome.DueInPast>(await _world.DoAsync((s, o) => s.SetDueDateAsync(Secretary, number, Today.AddDays(-1), null, o, Token)));
        Assert.IsType<ProblemOutcome.NothingToChange>(await _world.DoAsync((s, o) => s.SetDueDateAsync(Secretary, number, Today.AddDays(10), null, o, Token)));
        Assert.IsType<ProblemOutcome.NotFound>(await _world.DoAsync((s, o) => s.SetDueDateAsync(Secretary, new ProblemNumber(99), Today, null, o, Token)));
        Assert.Equal(0, (await _world.FindAsync(number)).Version);
    }

    [Fact]
    public async Task Who_may_not_urge_is_told_nothing_of_who_did()
    {
        var number = await _world.GivenAsync();
        await _world.DoAsync((s, o) => s.UrgeAsync(Secretary, number, null, o, Token));
        Assert.IsType<ProblemOutcome.UrgedToday>(await _world.DoAsync((s, o) => s.UrgeAsync(Office, number, null, o, Token)));
        Assert.IsType<ProblemOutcome.NotPermitted>(await _world.DoAsync((s, o) => s.UrgeAsync(Member, number, null, o, Token)));
    }

    [Theory]
    [InlineData(3, 3, false, TrafficLight.Yellow)]
    [InlineData(0, 0, false, TrafficLight.Yellow)]
    [InlineData(-1, -1, true, TrafficLight.Red)]
    [InlineData(8, 8, false, TrafficLight.Green)]
    public async Task A_problem_is_overdue_the_day_after_its_due_date(int days, int left, bool overdue, TrafficLight light)
    {
        var due = (await _world.FindAsync(await _world.GivenAsync(f => f with { Due = Today.AddDays(days) }))).DueOn(Today)!.Value;
        Assert.Equal((left, overdue, light), (due.DaysLeft, due.IsOverdue, new DueWindow().LightOf(due)));
    }

    [Fact]
    public async Task What_is_signed_off_is_never_overdue() =>
        Assert.Null((await _world.FindAsync(await _world.GivenAsync(f => f with { State = ProblemState.SignedOff, Due = Today.AddDays(-9) }))).DueOn(Today));

    public void Dispose() => _world.Dispose();
}
