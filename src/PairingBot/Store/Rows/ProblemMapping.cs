using System.Runtime.CompilerServices;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rows;

/// <summary>A problem, its events and measures, and their rows.</summary>
internal static class ProblemMapping
{
    public static ProblemEntry ToEntry(Problem problem)
    {
        var entry = new ProblemEntry { Number = problem.Number.Value, Title = problem.Title };
        CopyTo(entry, problem);
        return entry;
    }

    /// <summary>Copies what may change to the row that was read.</summary>
    public static void CopyTo(ProblemEntry entry, Problem problem)
    {
        var facts = problem.Facts;
        (entry.BranchId, entry.Title, entry.State, entry.Priority, entry.Source, entry.Code) = (facts.Branch.Value, facts.Title, facts.State, facts.Priority, facts.Source, facts.Code);
        (entry.ResponsibleName, entry.ResponsibleId, entry.Due) = (facts.Responsible?.Name, facts.Responsible?.Member?.Value, facts.Due);
        (entry.Goal, entry.GoalTest, entry.MeasureCount) = (facts.TaskBook?.Goal, facts.TaskBook?.Test, facts.Measures);
        (entry.IsPending, entry.PendingDue, entry.PendingBy) = (facts.Pending is not null, facts.Pending?.NewDue, facts.Pending?.AskedBy?.Value);
        (entry.UrgedAt, entry.UrgedBy, entry.UrgedByName) = (facts.Urged?.At.ToStore(), facts.Urged?.By.Value, facts.Urged?.ByName);
        (entry.AddedBy, entry.AddedAt) = (problem.AddedBy?.Value, problem.AddedAt.ToStore());
        (entry.TakenBackAt, entry.Version) = (problem.TakenBackAt?.ToStore(), problem.Version);
    }

    public static Problem FromEntry(ProblemEntry entry)
    {
        var facts = new ProblemFacts(new BranchId(entry.BranchId), entry.Title)
        {
            State = entry.State,
            Priority = entry.Priority,
            Source = entry.Source,
            Responsible = entry.ResponsibleName is { } name ? new ResponsiblePerson(name, Member(entry.ResponsibleId)) : null,
            Due = entry.Due,
            TaskBook = entry.Goal is { } goal ? new TaskBook(goal, entry.GoalTest) : null,
            Code = entry.Code,
            Pending = entry.IsPending ? new PendingRequest(entry.PendingDue, Member(entry.PendingBy)) : null,
            Urged = entry is { UrgedAt: { } urgedAt, UrgedBy: { } by } ? new Urging(Instants.FromStore(urgedAt), new MemberId(by), entry.UrgedByName ?? "") : null,
            Measures = entry.MeasureCount,
        };
        var problem = new Problem(new ProblemNumber(entry.Number), facts, Member(entry.AddedBy), Instants.FromStore(entry.AddedAt));
        SetTakenBackAt(problem, entry.TakenBackAt is { } at ? Instants.FromStore(at) : null);
        SetVersion(problem, entry.Version);
        return problem;
    }

    public static ProblemEventEntry ToEntry(ProblemEvent happening) => new()
    {
        ProblemNumber = happening.Problem.Value,
        Version = happening.Version,
        Kind = happening.Kind,
        MemberId = happening.By.Value,
        MemberName = happening.ByName,
        At = happening.At.ToStore(),
        Text = happening.Text,
        Was = happening.Was,
        Day = happening.Day,
    };

    public static ProblemEvent FromEntry(ProblemEventEntry entry) =>
        new(new ProblemNumber(entry.ProblemNumber), entry.Version, entry.Kind, new MemberId(entry.MemberId), entry.MemberName, Instants.FromStore(entry.At)) { Text = entry.Text, Was = entry.Was, Day = entry.Day };

    public static MeasureEntry ToEntry(Measure measure) =>
        new() { ProblemNumber = measure.Problem.Value, Place = measure.Place, Version = measure.Version, Text = measure.Text, Due = measure.Due };

    public static Measure FromEntry(MeasureEntry entry) => new(new ProblemNumber(entry.ProblemNumber), entry.Place, entry.Version, entry.Text) { Due = entry.Due };

    private static MemberId? Member(int? id) => id is { } member ? new MemberId(member) : null;

    // What no constructor takes, since only the store may set it.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_TakenBackAt")]
    private static extern void SetTakenBackAt(Problem problem, DateTimeOffset? value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Version")]
    private static extern void SetVersion(Problem problem, int value);
}
