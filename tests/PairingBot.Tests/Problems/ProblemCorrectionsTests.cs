using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;

namespace PairingBot.Tests.Problems;

/// <summary>Who may correct what of a saved problem.</summary>
public sealed class ProblemCorrectionsTests : IDisposable
{
    private readonly ProblemWorld _world = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task A_correction_keeps_what_it_does_not_name_and_can_be_taken_back()
    {
        var number = await _world.GivenAsync();
        var done = Assert.IsType<ProblemOutcome.Done>(await CorrectAsync(ProblemWorld.Secretary, number, f => f with { Title = "报账排队太久", State = ProblemState.SignedOff, Measures = 9 }));
        Assert.Equal(("报账排队太久", ProblemState.InProgress, 0), (done.Problem.Title, done.Problem.Facts.State, done.Problem.Facts.Measures));
        Assert.Equal(ProblemUndoOutcome.Undone, await _world.DoAsync((service, origin) => service.UndoAsync(ProblemWorld.Secretary, number, done.Problem.Version, origin, Token)));
        Assert.Equal("报账排队时间长", (await _world.FindAsync(number)).Title);
    }

    [Fact]
    public async Task A_member_corrects_the_own_proposal_until_somebody_else_writes_on_it()
    {
        var added = (ProblemOutcome.Done)await _world.DoAsync((service, origin) => Task.FromResult(service.Add(ProblemWorld.Member, new ProblemFacts(ProblemWorld.Finance.Id, "停车难") { Due = ProblemWorld.Today.AddDays(9) }, origin)));
        var number = added.Problem.Number;
        Assert.IsType<ProblemOutcome.Done>(await CorrectAsync(ProblemWorld.Member, number, f => f with { Due = ProblemWorld.Today.AddDays(20) }));
        Assert.IsType<ProblemOutcome.Done>(await CorrectAsync(ProblemWorld.Secretary, number, f => f with { Due = ProblemWorld.Today.AddDays(5) }));
        Assert.IsType<ProblemOutcome.NotPermitted>(await CorrectAsync(ProblemWorld.Member, number, f => f with { Due = ProblemWorld.Today.AddDays(20) }));
    }

    [Fact]
    public async Task What_the_committee_decides_on_of_a_key_problem_is_no_correction()
    {
        var number = await _world.GivenAsync(f => f with { Priority = ProblemPriority.Key });
        foreach (var change in new Func<ProblemFacts, ProblemFacts>[] { f => f with { Due = ProblemWorld.Today.AddDays(11) }, f => f with { Due = null }, f => f with { Priority = ProblemPriority.Normal } })
            Assert.Equal(PermittedAction.DecideExtension, Assert.IsType<ProblemOutcome.NotPermitted>(await CorrectAsync(ProblemWorld.Secretary, number, change)).Action);
        Assert.IsType<ProblemOutcome.Done>(await CorrectAsync(ProblemWorld.Secretary, number, f => f with { Due = ProblemWorld.Today.AddDays(3) }));
        Assert.IsType<ProblemOutcome.Done>(await CorrectAsync(ProblemWorld.Office, number, f => f with { Due = ProblemWorld.Today.AddDays(30) }));
    }

    [Fact]
    public async Task An_extension_that_was_asked_for_falls_with_the_due_date_that_it_was_for()
    {
        var number = await _world.GivenAsync(f => f with { Priority = ProblemPriority.Key, Pending = new PendingRequest(ProblemWorld.Today.AddDays(30), ProblemWorld.Member.Id) });
        await CorrectAsync(ProblemWorld.Secretary, number, f => f with { Title = "别的" });
        Assert.NotNull((await _world.FindAsync(number)).Facts.Pending);
        await CorrectAsync(ProblemWorld.Secretary, number, f => f with { Due = ProblemWorld.Today.AddDays(3) });
        Assert.Null((await _world.FindAsync(number)).Facts.Pending);
    }

    [Fact]
    public async Task Nothing_is_corrected_in_the_past_over_others_words_or_of_what_is_closed()
    {
        var number = await _world.GivenAsync();
        Assert.IsType<ProblemOutcome.DueInPast>(await CorrectAsync(ProblemWorld.Secretary, number, f => f with { Due = ProblemWorld.Today.AddDays(-1) }));
        Assert.IsType<ProblemOutcome.NothingToChange>(await CorrectAsync(ProblemWorld.Secretary, number, f => f));
        Assert.IsType<ProblemOutcome.ChangedMeanwhile>(await CorrectAsync(ProblemWorld.Secretary, number, f => f with { Title = "别的" }, version: 7));
        Assert.IsType<ProblemOutcome.NotPermitted>(await CorrectAsync(ProblemWorld.Liaison, number, f => f with { Title = "别的" }));
        var closed = await _world.GivenAsync(f => f with { State = ProblemState.SignedOff }, 13);
        Assert.IsType<ProblemOutcome.WrongState>(await CorrectAsync(ProblemWorld.Office, closed, f => f with { Title = "别的" }));
    }

    private async Task<ProblemOutcome> CorrectAsync(Domain.Branches.Speaker speaker, ProblemNumber number, Func<ProblemFacts, ProblemFacts> change, int? version = null)
    {
        var problem = await _world.FindAsync(number);
        return await _world.CorrectAsync((corrections, origin) => corrections.CorrectAsync(speaker, (number, version ?? problem.Version), change(problem.Facts), "改了", origin, Token));
    }
}
