using Microsoft.Extensions.DependencyInjection;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Remind;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Tests.Problems;
using static PairingBot.Tests.Problems.ProblemWorld;

namespace PairingBot.Tests.Broadcasts;

public sealed class UrgePlannerTests
{
    [Theory]
    [InlineData(3, "12")]
    [InlineData(7, "12,13")]
    public async Task What_is_due_soon_is_what_the_organisation_calls_soon(int days, string urged)
    {
        using var world = new ProblemWorld();
        await world.GivenAsync(f => f with { Due = Today.AddDays(3) }, 12);
        await world.GivenAsync(f => f with { Due = Today.AddDays(4) }, 13);
        var frame = Frame.Of(Secretary);
        frame.Values[SlotNames.Period] = new FrameValue(PeriodField.DueSoon);

        var plan = await PlanAsync(world, frame, days);

        Assert.Equal(urged, string.Join(',', plan.Problems.Select(p => p.Number.Value)));
    }

    [Fact]
    public async Task More_than_are_urged_at_once_are_urged_by_and_by()
    {
        using var world = new ProblemWorld();
        foreach (var number in Enumerable.Range(1, UrgePlanner.Most + 2)) await world.GivenAsync(f => f with { Due = Today.AddDays(number - 100) }, number);
        var frame = Frame.Of(Secretary);
        frame.Values[SlotNames.Audience] = new FrameValue("overdue");

        var first = await PlanAsync(world, frame);
        Assert.Equal((UrgePlanner.Most, UrgePlanner.Most + 2), (first.Problems.Count, first.Total));
        foreach (var problem in first.Problems) await world.DoAsync((s, o) => s.UrgeAsync(Secretary, problem.Number, null, o, TestContext.Current.CancellationToken));
        var next = await PlanAsync(world, frame);

        Assert.Equal([UrgePlanner.Most + 1, UrgePlanner.Most + 2], next.Problems.Select(p => p.Number.Value));
        Assert.Equal(2, next.Total);
    }

    private static async Task<UrgePlan> PlanAsync(ProblemWorld world, Frame frame, int days = 7)
    {
        await using var scope = world.Store.Services.CreateAsyncScope();
        var (problems, queries) = (scope.ServiceProvider.GetRequiredService<IProblems>(), scope.ServiceProvider.GetRequiredService<IProblemQueries>());
        var roster = new MovableRoster([Finance, Library], [Secretary]);
        var clock = new OrganisationClock(world.Store.Clock, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        var planner = new UrgePlanner(problems, queries, new UrgeScope(roster, new ProblemWording(roster)), clock, new DueWindow(days));
        return await planner.PlanAsync(frame, new Turn(Secretary, new Origin("test", "c", "1", ""), SpokenLanguage.Chinese), TestContext.Current.CancellationToken);
    }
}
