using PairingBot.Domain.Problems;
using static PairingBot.Tests.Problems.ProblemWorld;

namespace PairingBot.Tests.Problems;

public sealed class ProblemUndoTests : IDisposable
{
    private readonly ProblemWorld _world = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_last_write_is_undone_and_its_event_and_measure_are_no_longer_shown()
    {
        var number = await _world.GivenAsync();
        var before = (await _world.FindAsync(number)).Facts;
        await _world.DoAsync((s, o) => s.AddMeasureAsync(Secretary, number, new PlannedMeasure("增设自助机", null), o, Token));
        Assert.Equal(ProblemUndoOutcome.Undone, await _world.DoAsync((s, o) => s.UndoAsync(Secretary, number, 1, o, Token)));

        Assert.Equal(before with { Measures = 1 }, (await _world.FindAsync(number)).Facts);
        Assert.Empty(await _world.ReadAsync(q => q.MeasuresAsync(number, Token)));
        Assert.Empty(await _world.ReadAsync(q => q.EventsAsync(number, 9, Token)));
        await _world.DoAsync((s, o) => s.AddMeasureAsync(Secretary, number, new PlannedMeasure("错峰预约", null), o, Token));
        Assert.Equal(["2 错峰预约"], (await _world.ReadAsync(q => q.MeasuresAsync(number, Token))).Select(m => $"{m.Place} {m.Text}"));
    }

    [Fact]
    public async Task An_added_problem_that_is_undone_is_on_no_list_and_can_not_be_changed()
    {
        var done = Assert.IsType<ProblemOutcome.Done>(await _world.DoAsync((s, o) => Task.FromResult(s.Add(Member, new ProblemFacts(Finance.Id, "停车难"), o))));
        var number = done.Problem.Number;
        Assert.Equal(ProblemUndoOutcome.Undone, await _world.DoAsync((s, o) => s.UndoAsync(Member, number, 0, o, Token)));

        Assert.Equal(0, (await _world.ReadAsync(q => q.ListAsync(new ProblemFilter(), 0, 10, Token))).Total);
        Assert.IsType<ProblemOutcome.NotFound>(await _world.DoAsync((s, o) => s.UpdateProgressAsync(Secretary, number, "有进展", o, Token)));
    }

    [Fact]
    public async Task Nothing_is_undone_by_who_may_not_do_it_any_more()
    {
        var number = await _world.GivenAsync();
        await _world.DoAsync((s, o) => s.SetDueDateAsync(Secretary, number, Today.AddDays(20), null, o, Token));

        var elsewhere = new Domain.Branches.Speaker(Secretary.Id, Secretary.Name, Secretary.Roles, Library, []);
        var simple = new Domain.Branches.Speaker(Secretary.Id, Secretary.Name, Domain.Branches.Roles.Member, Finance, []);
        foreach (var speaker in new[] { elsewhere, simple })
            Assert.Equal("NotPermitted", (await _world.DoAsync((s, o) => s.UndoAsync(speaker, number, 1, o, Token))).ToString());
        Assert.Equal(Today.AddDays(20), (await _world.FindAsync(number)).Facts.Due);
        Assert.Equal(ProblemUndoOutcome.Undone, await _world.DoAsync((s, o) => s.UndoAsync(Secretary, number, 1, o, Token)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_happens_to_a_problem_has_an_action_in_the_permission_table(ProblemEventKind kind) =>
        Assert.NotEmpty(Domain.Permissions.PermissionTable.WhoMay(ProblemRules.ActionOf(kind)));

    public static TheoryData<ProblemEventKind> Kinds() => [.. Enum.GetValues<ProblemEventKind>()];

    [Fact]
    public async Task Nothing_is_undone_that_others_built_on()
    {
        var number = await _world.GivenAsync();
        await _world.DoAsync((s, o) => s.UpdateProgressAsync(Member, number, "完成调研", o, Token));
        await _world.DoAsync((s, o) => s.UpdateProgressAsync(Secretary, number, "方案定稿", o, Token));

        Assert.Equal(ProblemUndoOutcome.BuiltOn, await _world.DoAsync((s, o) => s.UndoAsync(Member, number, 1, o, Token)));
        Assert.Equal(ProblemUndoOutcome.NotYours, await _world.DoAsync((s, o) => s.UndoAsync(Member, number, 2, o, Token)));
        Assert.Equal(ProblemUndoOutcome.Undone, await _world.DoAsync((s, o) => s.UndoAsync(Secretary, number, 2, o, Token)));
        Assert.Equal(ProblemUndoOutcome.BuiltOn, await _world.DoAsync((s, o) => s.UndoAsync(Secretary, number, 2, o, Token)));
    }

    [Fact]
    public async Task An_undone_request_brings_back_the_extension_that_it_replaced()
    {
        var number = await _world.GivenAsync(f => f with { Priority = ProblemPriority.Key });
        await _world.DoAsync((s, o) => s.SetDueDateAsync(Secretary, number, Today.AddDays(40), null, o, Token));
        await _world.DoAsync((s, o) => s.RequestSignOffAsync(Secretary, number, null, o, Token));
        await _world.DoAsync((s, o) => s.UndoAsync(Secretary, number, 2, o, Token));

        Assert.Equal(new PendingRequest(Today.AddDays(40), Secretary.Id), (await _world.FindAsync(number)).Facts.Pending);
    }

    public void Dispose() => _world.Dispose();
}
