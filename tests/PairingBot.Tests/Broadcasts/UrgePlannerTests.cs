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
        await using var scope = world.Store.Services.CreateAsyncScope();
        var (problems, queries) = (scope.ServiceProvider.GetRequiredService<IProblems>(), scope.ServiceProvider.GetRequiredService<IProblemQueries>());
        var roster = new MovableRoster([Finance, Library], [Secretary]);
        var clock = new OrganisationClock(world.Store.Clock, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        var planner = new UrgePlanner(problems, queries, new UrgeScope(roster, new ProblemWording(roster)), clock, new DueWindow(days));
        var frame = Frame.Of(Secretary);
        frame.Values[SlotNames.Period] = new FrameValue(PeriodField.DueSoon);

        var plan = await planner.PlanAsync(frame, new Turn(Secretary, new Origin("test", "c", "1", ""), SpokenLanguage.Chinese), TestContext.Current.CancellationToken);

        Assert.Equal(urged, string.Join(',', plan.Problems.Select(p => p.Number.Value)));
    }
}
