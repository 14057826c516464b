using PairingBot.Domain.Problems;

namespace PairingBot.Tests.Permissions;

/// <summary>The problems of one sequence: in every state, of several branches, some of them asked about by who could also decide.</summary>
internal static class GivenProblems
{
    private static readonly DateOnly Due = new(2026, 12, 10);

    public static IReadOnlyList<Problem> Of(People people, int sequence)
    {
        var place = sequence * Scene.Problems;
        return
        [
            Make("财务处", ProblemState.InProgress, f => f with { Responsible = Person("党员甲") }),
            Make("财务处", ProblemState.InProgress, f => f with { Priority = ProblemPriority.Key }),
            Make("财务处", ProblemState.SignOffRequested, f => f with { Pending = Asked(null, "联系委员甲") }),
            Make("财务处", ProblemState.SignOffRequested, f => f with { Pending = Asked(null, "书记甲"), Priority = ProblemPriority.Key }),
            Make("教务处", ProblemState.InProgress, f => f with { Responsible = new ResponsiblePerson("党员丁、党员丙", null), Due = new DateOnly(2026, 11, 1) }),
            Make("教务处", ProblemState.InProgress, f => f with { Priority = ProblemPriority.Key, Pending = Asked(new DateOnly(2027, 2, 1), "联系委员乙") }),
            Make("财务处", ProblemState.SignedOff, f => f),
            Make("教务处", ProblemState.SignedOff, f => f),
            Make("财务处", ProblemState.Proposed, f => f),
            Make("数学学院", ProblemState.SignOffRequested, f => f with { Pending = Asked(null, "书记兼办公室") }),
        ];

        Problem Make(string branch, ProblemState state, Func<ProblemFacts, ProblemFacts> more) => new(
            new ProblemNumber(place++), more(new ProblemFacts(people.Roster.Named(branch).Id, "报账材料反复退回") { State = state, Due = Due }), null, DateTimeOffset.UnixEpoch);

        PendingRequest Asked(DateOnly? due, string by) => new(due, people.Find(by)!.Id);
        ResponsiblePerson Person(string name) => new(name, people.Find(name)!.Id);
    }
}
