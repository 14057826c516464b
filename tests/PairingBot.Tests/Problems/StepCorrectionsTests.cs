using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;
using static PairingBot.Tests.Problems.ProblemWorld;

namespace PairingBot.Tests.Problems;

public sealed class StepCorrectionsTests : IDisposable
{
    private readonly ProblemWorld _world = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_right_words_are_told_instead_with_those_before_and_an_undo_brings_them_back()
    {
        var number = await _world.GivenAsync();
        await _world.DoAsync((s, o) => s.UpdateProgressAsync(Secretary, number, "装了一台", o, Token));
        var before = (await _world.FindAsync(number)).Facts;
        Assert.IsType<ProblemOutcome.Done>(await RewordAsync(Secretary, number, 1, "装了两台"));
        Assert.Equal(["Progress 装了两台 (装了一台)"], await ToldAsync(number));
        Assert.Equal(before, (await _world.FindAsync(number)).Facts);

        Assert.IsType<ProblemOutcome.Done>(await RewordAsync(Secretary, number, 2, "装了三台"));
        Assert.Equal(["Progress 装了三台 (装了两台)"], await ToldAsync(number));
        foreach (var version in new[] { 3, 2 }) Assert.Equal(ProblemUndoOutcome.Undone, await _world.DoAsync((s, o) => s.UndoAsync(Secretary, number, version, o, Token)));
        Assert.Equal(["Progress 装了一台 ()"], await ToldAsync(number));
        Assert.Equal(ProblemUndoOutcome.Undone, await _world.DoAsync((s, o) => s.UndoAsync(Secretary, number, 1, o, Token)));
        Assert.Empty(await ToldAsync(number));
    }

    [Fact]
    public async Task It_stays_at_its_time_below_what_came_later()
    {
        var number = await _world.GivenAsync();
        await _world.DoAsync((s, o) => s.UpdateProgressAsync(Secretary, number, "装了一台", o, Token));
        var at = Assert.Single(await _world.ReadAsync(q => q.EventsAsync(number, 9, Token))).At;
        _world.Store.Clock.Advance(TimeSpan.FromDays(40));
        await _world.DoAsync((s, o) => s.UpdateProgressAsync(Member, number, "装了五台", o, Token));
        await RewordAsync(Secretary, number, 1, "装了两台");

        Assert.Equal(["Progress 装了五台 ()", "Progress 装了两台 (装了一台)"], await ToldAsync(number));
        Assert.Equal(at, (await _world.ReadAsync(q => q.EventsAsync(number, 9, Token)))[1].At);
        var between = new ProblemFilter { ProgressFrom = at.AddDays(1), ProgressBefore = at.AddDays(39) };
        Assert.Equal(0, (await _world.ReadAsync(q => q.ListAsync(between, 0, 9, Token))).Total);
    }

    [Fact]
    public async Task A_reason_keeps_its_day()
    {
        var number = await _world.GivenAsync();
        await _world.DoAsync((s, o) => s.SetDueDateAsync(Secretary, number, Today.AddDays(30), "等招标", o, Token));
        await RewordAsync(Secretary, number, 1, "等评审");
        var told = Assert.Single(await _world.ReadAsync(q => q.EventsAsync(number, 9, Token)));
        Assert.Equal((ProblemEventKind.DueSet, Today.AddDays(30), "等评审"), (told.Kind, told.Day, told.Text));
    }

    [Fact]
    public async Task Nobody_rewords_what_another_wrote_or_what_was_decided_on()
    {
        var number = await _world.GivenAsync();
        await _world.DoAsync((s, o) => s.RequestSignOffAsync(Secretary, number, "换了系统", o, Token));
        Assert.IsType<ProblemOutcome.NotPermitted>(await RewordAsync(Member, number, 1, "换了流程"));
        Assert.IsType<ProblemOutcome.NotPermitted>(await RewordAsync(Office, number, 1, "换了流程"));
        Assert.IsType<ProblemOutcome.Done>(await RewordAsync(Secretary, number, 1, "换了流程"));

        await _world.DoAsync((s, o) => s.SendBackAsync(Liaison, number, "材料不全", o, Token));
        Assert.IsType<ProblemOutcome.RequestOver>(await RewordAsync(Secretary, number, 2, "又换了流程"));
        Assert.IsType<ProblemOutcome.Done>(await RewordAsync(Liaison, number, 3, "照片不全"));
        Assert.Equal(["SentBack 照片不全 (材料不全)", "SignOffRequested 换了流程 (换了系统)"], await ToldAsync(number));

        await _world.DoAsync((s, o) => s.RequestSignOffAsync(Office, number, null, o, Token)); // another request waits: his own was decided on all the same
        Assert.IsType<ProblemOutcome.RequestOver>(await RewordAsync(Secretary, number, 2, "又换了流程"));
        Assert.IsType<ProblemOutcome.Done>(await RewordAsync(Office, number, 5, "换了流程"));
    }

    [Fact]
    public async Task Who_left_the_branch_and_who_saw_other_words_changes_nothing()
    {
        var number = await _world.GivenAsync();
        await _world.DoAsync((s, o) => s.UpdateProgressAsync(Secretary, number, "装了一台", o, Token));
        var elsewhere = new Speaker(Secretary.Id, Secretary.Name, Secretary.Roles, Library, []);
        Assert.IsType<ProblemOutcome.NotPermitted>(await RewordAsync(elsewhere, number, 1, "装了两台"));
        Assert.IsType<ProblemOutcome.NothingToChange>(await RewordAsync(Secretary, number, 1, "装了一台"));
        await RewordAsync(Secretary, number, 1, "装了两台");
        Assert.IsType<ProblemOutcome.ChangedMeanwhile>(await RewordAsync(Secretary, number, 1, "装了三台"));
        Assert.IsType<ProblemOutcome.NotFound>(await RewordAsync(Secretary, new ProblemNumber(99), 1, "装了三台"));
        await _world.DoAsync((s, o) => s.AddMeasureAsync(Secretary, number, new PlannedMeasure("每天统计", null), o, Token));
        Assert.IsType<ProblemOutcome.NotPermitted>(await RewordAsync(Secretary, number, 3, "每周统计")); // a measure is no step's words
    }

    public void Dispose() => _world.Dispose();

    private Task<ProblemOutcome> RewordAsync(Speaker speaker, ProblemNumber number, int version, string words) =>
        _world.RewordAsync((c, o) => c.RewordAsync(speaker, (number, version), words, o, Token));

    private async Task<string[]> ToldAsync(ProblemNumber number) => [.. (await _world.ReadAsync(q => q.EventsAsync(number, 9, Token))).Select(e => $"{e.Kind} {e.Text} ({e.Was})")];
}
