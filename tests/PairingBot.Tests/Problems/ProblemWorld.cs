using Microsoft.Extensions.DependencyInjection;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;
using PairingBot.Domain.Problems;
using PairingBot.Store;
using PairingBot.Tests.Store;

namespace PairingBot.Tests.Problems;

/// <summary>Problems in a real store, each act in a turn of its own. Today is 2 July 2026.</summary>
internal sealed class ProblemWorld : IDisposable
{
    public static readonly Branch Finance = new(new BranchId(1), "财务处党支部", BranchKind.AdministrativeUnits, []);
    public static readonly Branch Library = new(new BranchId(2), "图书馆党支部", BranchKind.AdministrativeUnits, []);
    public static readonly Speaker Member = Person(1, "王芳", Roles.Member);
    public static readonly Speaker Secretary = Person(2, "李明", Roles.Member | Roles.Secretary);
    public static readonly Speaker Liaison = new(new MemberId(3), "刘洋", Roles.Member | Roles.Liaison, Library, [Finance.Id]);
    public static readonly Speaker Office = new(new MemberId(4), "赵敏", Roles.Member | Roles.Office, Library, []);
    public static readonly DateOnly Today = new(2026, 7, 2);
    private readonly TestStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Origin Origin { get; } = new("test", "c", "1", "原话");

    public TestStore Store => _store;

    /// <summary>A problem of 财务处 that stands in the store.</summary>
    public async Task<ProblemNumber> GivenAsync(Func<ProblemFacts, ProblemFacts>? with = null, int number = 12)
    {
        var facts = new ProblemFacts(Finance.Id, "报账排队时间长") { State = ProblemState.InProgress, Due = Today.AddDays(10), Responsible = new ResponsiblePerson("王芳", null) };
        await using var scope = _store.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IProblems>().Add(new Problem(new ProblemNumber(number), with?.Invoke(facts) ?? facts, null, _store.Clock.GetUtcNow()));
        await _store.CommitAsync(scope.ServiceProvider.GetRequiredService<UnitOfWork>());
        return new ProblemNumber(number);
    }

    /// <summary>Does something and commits it.</summary>
    public async Task<T> DoAsync<T>(Func<ProblemService, Origin, Task<T>> act)
    {
        await using var scope = _store.Services.CreateAsyncScope();
        var outcome = await act(Service(scope.ServiceProvider), Origin);
        Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(scope.ServiceProvider.GetRequiredService<UnitOfWork>()));
        return outcome;
    }

    /// <summary>Corrects something of a problem and commits it.</summary>
    public Task<ProblemOutcome> CorrectAsync(Func<ProblemCorrections, Origin, Task<ProblemOutcome>> act) =>
        WriteAsync((problems, journal, clock) => act(new ProblemCorrections(problems, journal, clock), Origin));

    /// <summary>Corrects or removes a measure and commits it.</summary>
    public Task<ProblemOutcome> CorrectMeasureAsync(Func<MeasureCorrections, Origin, Task<ProblemOutcome>> act) =>
        WriteAsync((problems, journal, _) => act(new MeasureCorrections(problems, journal), Origin));

    /// <summary>Puts the words of a step right and commits it.</summary>
    public Task<ProblemOutcome> RewordAsync(Func<StepCorrections, Origin, Task<ProblemOutcome>> act) =>
        WriteAsync((problems, journal, _) => act(new StepCorrections(problems, journal), Origin));

    private async Task<ProblemOutcome> WriteAsync(Func<IProblems, ProblemJournal, OrganisationClock, Task<ProblemOutcome>> act)
    {
        await using var scope = _store.Services.CreateAsyncScope();
        var clock = new OrganisationClock(_store.Clock, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        var problems = scope.ServiceProvider.GetRequiredService<IProblems>();
        var outcome = await act(problems, new ProblemJournal(problems, scope.ServiceProvider.GetRequiredService<IHistory>(), clock), clock);
        Assert.IsType<CommitResult.Committed>(await _store.CommitAsync(scope.ServiceProvider.GetRequiredService<UnitOfWork>()));
        return outcome;
    }

    /// <summary>Asks something of what is committed.</summary>
    public async Task<T> ReadAsync<T>(Func<IProblemQueries, Task<T>> query)
    {
        await using var scope = _store.Services.CreateAsyncScope();
        return await query(scope.ServiceProvider.GetRequiredService<IProblemQueries>());
    }

    public async Task<Problem> FindAsync(ProblemNumber number)
    {
        await using var scope = _store.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IProblems>().FindAsync(number, Token))!;
    }

    public void Dispose() => _store.Dispose();

    private static Speaker Person(int id, string name, Roles roles) => new(new MemberId(id), name, roles, Finance, []);

    private ProblemService Service(IServiceProvider services)
    {
        var clock = new OrganisationClock(_store.Clock, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        var problems = services.GetRequiredService<IProblems>();
        return new ProblemService(problems, new ProblemJournal(problems, services.GetRequiredService<IHistory>(), clock), services.GetRequiredService<INumbers>(), clock);
    }
}
