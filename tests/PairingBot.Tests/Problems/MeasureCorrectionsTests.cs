using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;
using static PairingBot.Tests.Problems.ProblemWorld;

namespace PairingBot.Tests.Problems;

public sealed class MeasureCorrectionsTests : IDisposable
{
    private readonly ProblemWorld _world = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Other_words_stand_at_its_place_and_the_history_tells_both()
    {
        var number = await GivenAsync("每天统计", "每周通报");
        var done = Assert.IsType<ProblemOutcome.Done>(await CorrectAsync(Member, await SeenAsync(number, 1), new PlannedMeasure("每周统计", Today.AddDays(9))));

        Assert.Equal(ProblemEventKind.MeasureCorrected, done.Happened);
        Assert.Equal(["1 每周统计 2026-07-11", "2 每周通报 "], await MeasuresAsync(number));
        Assert.Equal(2, (await _world.FindAsync(number)).Facts.Measures);
        var latest = (await _world.ReadAsync(q => q.EventsAsync(number, 9, Token)))[0];
        Assert.Equal((ProblemEventKind.MeasureCorrected, "每天统计 → 每周统计", Member.Name), (latest.Kind, latest.Text, latest.ByName));
    }

    [Fact]
    public async Task A_removed_one_is_on_no_list_and_its_place_is_not_used_again()
    {
        var number = await GivenAsync("每天统计");
        await RemoveAsync(Secretary, await SeenAsync(number, 1));
        Assert.Empty(await MeasuresAsync(number));
        Assert.Equal(1, (await _world.ReadAsync(q => q.ListAsync(new ProblemFilter { HasNoMeasure = true }, 0, 10, Token))).Total);

        await _world.DoAsync((s, o) => s.AddMeasureAsync(Secretary, number, new PlannedMeasure("错峰预约", null), o, Token));
        Assert.Equal(["2 错峰预约 "], await MeasuresAsync(number));
        Assert.Equal(0, (await _world.ReadAsync(q => q.ListAsync(new ProblemFilter { HasNoMeasure = true }, 0, 10, Token))).Total);
    }

    [Fact]
    public async Task Each_correction_is_undone_to_the_words_before_it()
    {
        var number = await GivenAsync("每天统计");
        await CorrectAsync(Secretary, await SeenAsync(number, 1), new PlannedMeasure("每周统计", null));
        await CorrectAsync(Secretary, await SeenAsync(number, 1), new PlannedMeasure("每月统计", Today.AddDays(9)));
        await RemoveAsync(Secretary, await SeenAsync(number, 1));

        string[] before = ["1 每月统计 2026-07-11", "1 每周统计 ", "1 每天统计 "];
        for (var i = 0; i < before.Length; i++)
        {
            var version = 4 - i;
            Assert.Equal(ProblemUndoOutcome.Undone, await _world.DoAsync((s, o) => s.UndoAsync(Secretary, number, version, o, Token)));
            Assert.Equal([before[i]], await MeasuresAsync(number));
        }

        Assert.Equal(["MeasureAdded"], (await _world.ReadAsync(q => q.EventsAsync(number, 9, Token))).Select(e => e.Kind.ToString()));
    }

    [Fact]
    public async Task Who_may_add_one_may_correct_it_and_nobody_else()
    {
        var number = await GivenAsync("每天统计");
        var seen = await SeenAsync(number, 1);
        var elsewhere = new Speaker(new MemberId(9), "周静", Roles.Member | Roles.Secretary, Library, []);
        foreach (var speaker in new[] { elsewhere, Liaison })
        {
            Assert.IsType<ProblemOutcome.NotPermitted>(await CorrectAsync(speaker, seen, new PlannedMeasure("每周统计", null)));
            Assert.IsType<ProblemOutcome.NotPermitted>(await RemoveAsync(speaker, seen));
        }

        Assert.Equal(["1 每天统计 "], await MeasuresAsync(number));
        Assert.IsType<ProblemOutcome.Done>(await CorrectAsync(Office, seen, new PlannedMeasure("每周统计", null)));
        Assert.Equal("NotYours", (await _world.DoAsync((s, o) => s.UndoAsync(Member, number, 2, o, Token))).ToString());
    }

    [Fact]
    public async Task What_others_wrote_meanwhile_is_not_written_over()
    {
        var number = await GivenAsync("每天统计");
        var seen = await SeenAsync(number, 1);
        await _world.DoAsync((s, o) => s.UpdateProgressAsync(Secretary, number, "有进展", o, Token)); // of another thing: nothing is lost
        Assert.IsType<ProblemOutcome.Done>(await CorrectAsync(Secretary, seen, new PlannedMeasure("每周统计", null)));
        Assert.IsType<ProblemOutcome.ChangedMeanwhile>(await CorrectAsync(Member, seen, new PlannedMeasure("每月统计", null)));
        Assert.IsType<ProblemOutcome.ChangedMeanwhile>(await RemoveAsync(Member, seen));
        Assert.Equal(["1 每周统计 "], await MeasuresAsync(number));
    }

    [Fact]
    public async Task Nothing_is_written_where_there_is_nothing_to_correct()
    {
        var number = await GivenAsync("每天统计");
        var seen = await SeenAsync(number, 1);
        Assert.IsType<ProblemOutcome.NothingToChange>(await CorrectAsync(Secretary, seen, new PlannedMeasure("每天统计", null)));
        Assert.IsType<ProblemOutcome.NoSuchMeasure>(await CorrectAsync(Secretary, seen with { Place = 7 }, new PlannedMeasure("每周统计", null)));
        Assert.IsType<ProblemOutcome.NotFound>(await RemoveAsync(Secretary, seen with { Problem = new ProblemNumber(99) }));
        await RemoveAsync(Secretary, seen);
        Assert.IsType<ProblemOutcome.NoSuchMeasure>(await RemoveAsync(Secretary, seen));

        var closed = await _world.GivenAsync(f => f with { State = ProblemState.SignedOff }, 13);
        Assert.IsType<ProblemOutcome.WrongState>(await RemoveAsync(Secretary, seen with { Problem = closed }));
        Assert.Equal(2, (await _world.FindAsync(number)).Version);
    }

    public void Dispose() => _world.Dispose();

    private async Task<ProblemNumber> GivenAsync(params string[] measures)
    {
        var number = await _world.GivenAsync();
        foreach (var text in measures) await _world.DoAsync((s, o) => s.AddMeasureAsync(Secretary, number, new PlannedMeasure(text, null), o, Token));
        return number;
    }

    private async Task<Measure> SeenAsync(ProblemNumber number, int place) => (await _world.ReadAsync(q => q.MeasuresAsync(number, Token))).Single(m => m.Place == place);

    private async Task<string[]> MeasuresAsync(ProblemNumber number) => [.. (await _world.ReadAsync(q => q.MeasuresAsync(number, Token))).Select(m => $"{m.Place} {m.Text} {m.Due:yyyy-MM-dd}")];

    private Task<ProblemOutcome> CorrectAsync(Speaker speaker, Measure seen, PlannedMeasure measure) =>
        _world.CorrectMeasureAsync((c, o) => c.CorrectAsync(speaker, seen, measure, $"{seen.Text} → {measure.Text}", o, Token));

    private Task<ProblemOutcome> RemoveAsync(Speaker speaker, Measure seen) => _world.CorrectMeasureAsync((c, o) => c.RemoveAsync(speaker, seen, seen.Text, o, Token));
}
