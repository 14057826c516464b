using PairingBot.Domain.Branches;
using PairingBot.Domain.History;
using PairingBot.Domain.Problems;

namespace PairingBot.Domain.Broadcasts;

/// <summary>Urges problems (催办): it is written on each problem, and whoever answers for it gets one message about all of them.</summary>
public sealed class UrgeService(ProblemService service, IProblems problems, Addressees addressees, IPersonalDelivery delivery, IRoster roster)
{
    /// <summary>Who would be written to: all who answer for the problem and can be reached, else the branch's secretary; none when nobody can.</summary>
    public IReadOnlyList<Speaker> FindPeople(Problem problem, Speaker speaker)
    {
        var responsible = problem.Facts.Responsible is { } person ? roster.Members.Where(m => person.Is(m, problem.Branch) && CanBeTold(m, speaker)).ToList() : [];
        if (responsible is not []) return responsible;
        return addressees.Secretaries().GetValueOrDefault(problem.Branch) is { } secretary && CanBeTold(secretary, speaker) ? [secretary] : [];
    }

    /// <summary>Urges each of them, or says why not.</summary>
    public async Task<IReadOnlyList<UrgeOutcome>> UrgeAsync(Speaker speaker, IReadOnlyList<ProblemNumber> numbers, Origin origin, CancellationToken cancellationToken)
    {
        var ended = new List<UrgeOutcome>(numbers.Count);
        foreach (var number in numbers)
        {
            var people = await problems.FindAsync(number, cancellationToken) is { } problem ? FindPeople(problem, speaker) : [];
            var told = people is [] ? null : ResponsiblePerson.Together(people.Select(p => p.Name));
            ended.Add(new UrgeOutcome(number, await service.UrgeAsync(speaker, number, told, origin, cancellationToken), people));
        }

        foreach (var one in ended.Where(e => e.Outcome is ProblemOutcome.Done).SelectMany(e => e.Told.Select(person => (person, ((ProblemOutcome.Done)e.Outcome).Problem))).GroupBy(e => e.person.Id))
            delivery.Urge(one.Key, speaker.Name, [.. one.Select(e => e.Problem)]);
        return ended;
    }

    /// <summary>Nobody is written to by himself or herself.</summary>
    private bool CanBeTold(Speaker person, Speaker speaker) => person.Id != speaker.Id && delivery.Reaches(person.Id);
}

/// <summary>How urging one problem ended.</summary>
/// <param name="Told">Who is written to; none when nobody can be.</param>
public sealed record UrgeOutcome(ProblemNumber Number, ProblemOutcome Outcome, IReadOnlyList<Speaker> Told);
