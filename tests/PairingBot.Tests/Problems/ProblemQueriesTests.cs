using Microsoft.EntityFrameworkCore;
using PairingBot.Domain.Problems;
using PairingBot.Store.Rows;
using PairingBot.Store.Tables;
using static PairingBot.Tests.Problems.ProblemWorld;

namespace PairingBot.Tests.Problems;

public sealed class ProblemQueriesTests : IDisposable
{
    private readonly ProblemWorld _world = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_problem_comes_back_as_it_was_saved()
    {
        ProblemFacts? saved = null;
        var number = await _world.GivenAsync(f => saved = f with
        {
            Source = ProblemSource.Research,
            Priority = ProblemPriority.Key,
            TaskBook = new TaskBook("不再排队", "高峰等待少于10分钟"),
            Code = "CW-2026-03",
            Pending = new PendingRequest(Today.AddDays(9), Secretary.Id),
            Responsible = new ResponsiblePerson("李明", Secretary.Id),
            Measures = 3,
        });
        Assert.Equal(saved, (await _world.FindAsync(number)).Facts);
        Assert.Equal(number, (await _world.ReadAsync(q => q.FindByCodeAsync("CW-2026-03", Token)))!.Number);
        Assert.Null(await _world.ReadAsync(q => q.FindByCodeAsync("CW-2026-04", Token)));
    }

    [Fact]
    public async Task Lists_are_narrowed_and_come_in_pages_the_earliest_due_first()
    {
        await _world.GivenAsync(f => f with { Due = null }, 1);
        await _world.GivenAsync(f => f with { Due = Today.AddDays(-3) }, 2);
        await _world.GivenAsync(f => f with { Branch = Library.Id, Responsible = new ResponsiblePerson("王芳", null) }, 3);
        await _world.GivenAsync(f => f with { State = ProblemState.SignedOff, Due = Today.AddDays(-9) }, 4);
        await _world.GivenAsync(f => f with { Responsible = new ResponsiblePerson("赵强", null) }, 5);

        Assert.Equal("4,2 of 5", await NumbersAsync(new ProblemFilter(), take: 2));
        Assert.Equal("3,5,1 of 5", await NumbersAsync(new ProblemFilter(), skip: 2));
        Assert.Equal("3 of 1", await NumbersAsync(new ProblemFilter { Branches = [Library.Id] }));
        Assert.Equal("2,3,5,1 of 4", await NumbersAsync(new ProblemFilter { States = [ProblemState.InProgress] }));
        Assert.Equal("4,2,1 of 3", await NumbersAsync(new ProblemFilter { ResponsibleSpeaker = Member }));
        Assert.Equal("5 of 1", await NumbersAsync(new ProblemFilter { ResponsibleName = "赵强" }));
        Assert.Equal("2 of 1", await NumbersAsync(new ProblemFilter { States = [ProblemState.InProgress], DueBefore = Today }));
    }

    [Fact]
    public async Task Each_of_several_has_it_among_the_own_problems()
    {
        ResponsiblePerson[] several = [new(Member.Name + "、赵强", null), new("赵强, " + Member.Name, null), new("赵强强", null)];
        for (var i = 0; i < several.Length; i++) await _world.GivenAsync(f => f with { Responsible = several[i] }, i + 1);

        Assert.Equal("1,2 of 2", await NumbersAsync(new ProblemFilter { ResponsibleSpeaker = Member }));
        Assert.Equal("1,2 of 2", await NumbersAsync(new ProblemFilter { ResponsibleName = "赵强" }));
        Assert.Equal([true, true, false], several.Select(p => p.Is(Member, Member.Branch.Id)));
        Assert.DoesNotContain(several, p => p.Is(Member, Library.Id));
    }

    [Fact]
    public async Task Who_is_named_first_may_be_known_by_id_and_the_others_by_name()
    {
        var person = new ResponsiblePerson(Office.Name + "、" + Member.Name, Office.Id);
        await _world.GivenAsync(f => f with { Responsible = person });

        Assert.Equal("12 of 1", await NumbersAsync(new ProblemFilter { ResponsibleSpeaker = Office }));
        Assert.Equal("12 of 1", await NumbersAsync(new ProblemFilter { ResponsibleSpeaker = Member }));
        Assert.True(person.Is(Office, Finance.Id));
        Assert.True(person.Is(Member, Finance.Id));
        Assert.False(new ResponsiblePerson(Member.Name, Office.Id).Is(Member, Finance.Id)); // somebody else of that name
    }

    [Fact]
    public void The_problems_of_a_person_are_looked_up_and_not_searched_for()
    {
        using var context = _world.Store.Get<PairingContexts>().Create();
        context.Database.OpenConnection();
        ProblemFilter[] filters = [new() { ResponsibleName = "李明" }, new() { ResponsibleSpeaker = Member }];
        foreach (var filter in filters)
        {
            using var command = Filters.Standing(context).Narrow(filter, context).CreateDbCommand();
            command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
            using var plan = command.ExecuteReader();
            var steps = new List<string>();
            while (plan.Read()) steps.Add(plan.GetString(3));
            Assert.Contains(steps, step => step.Contains("INTEGER PRIMARY KEY (rowid=?)", StringComparison.Ordinal));
            Assert.DoesNotContain(steps, step => step.Contains("IX_Problems_", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Who_no_longer_answers_for_it_has_it_no_longer_and_who_joins_has_it()
    {
        var number = await _world.GivenAsync(f => f with { Responsible = new ResponsiblePerson(Member.Name + "、赵强", null) });
        await _world.DoAsync((s, o) => s.AssignResponsibleAsync(Secretary, number, new ResponsiblePerson("赵强、李明", null), o, Token));

        Assert.Equal(" of 0", await NumbersAsync(new ProblemFilter { ResponsibleSpeaker = Member }));
        Assert.Equal("12 of 1", await NumbersAsync(new ProblemFilter { ResponsibleName = "赵强" }));
        Assert.Equal("12 of 1", await NumbersAsync(new ProblemFilter { ResponsibleName = "李明" }));
        Assert.Equal(2, _world.Store.Count("SELECT count(*) FROM ProblemResponsibles"));
    }

    [Theory]
    [InlineData("报账排队时间长", "1")]
    [InlineData("报账", "1,2")]
    [InlineData("排队的时间", "1")]
    [InlineData("占座", "3")]
    [InlineData("食堂", "")]
    [InlineData("50%_", "")]
    public async Task Words_find_the_titles_that_they_fit_best(string words, string numbers)
    {
        await _world.GivenAsync(number: 1);
        await _world.GivenAsync(f => f with { Title = "报账材料反复退回" }, 2);
        await _world.GivenAsync(f => f with { Title = "夜间自习座位占座严重" }, 3);

        var found = await _world.ReadAsync(q => q.FindByWordsAsync(words, Token));
        Assert.Equal(numbers, string.Join(',', TitleMatch.Choose(words, found).Select(p => p.Number.Value)));
    }

    [Fact]
    public async Task Numbers_of_imported_problems_are_taken()
    {
        await _world.GivenAsync(number: 30);
        _world.Store.Close();
        using var restarted = new Store.TestStore(_world.Store.Folder);
        Assert.Equal(31, restarted.Get<PairingBot.Store.Rows.CounterValues>().Next(ProblemNumber.Counter));
    }

    public void Dispose() => _world.Dispose();

    private async Task<string> NumbersAsync(ProblemFilter filter, int skip = 0, int take = 10)
    {
        var page = await _world.ReadAsync(q => q.ListAsync(filter, skip, take, Token));
        return $"{string.Join(',', page.Items.Select(p => p.Number.Value))} of {page.Total}";
    }
}
