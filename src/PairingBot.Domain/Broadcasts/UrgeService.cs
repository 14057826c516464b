using PairingBot.Domain.Branches;
using PairingBot.Domain.History;
using PairingBot.Domain.Problems;

namespace PairingBot.Domain.Broadcasts;

/// <summary>Urges problems (催办): it is written on each problem, and whoever answers for it gets one message about all of them.</summary>
public sealed class UrgeService(ProblemService service, IProblems problems, Addressees addressees, IPersonalDelivery delivery, IRoster roster)
{
    /// <summary>Who would be written to: who answers for the problem, if that person can be reached, else the branch's secretary; null when neither can.</summary>
    public Speaker? FindPerson(Problem problem, Speaker speaker)
    {
        var responsible = problem.Facts.Responsible is { } person ? roster.Members.FirstOrDefault(m => person.Is(m, problem.Branch)) : null;
        return CanBeTold(responsible, speaker) ? responsible : addressees.Secretaries().GetValueOrDefault(problem.Branch) is { } secretary && CanBeTold(secretary, speaker) ? secretary : null;
    }

    /// <summary>Urges each of them, or says why not.</summary>
    public async Task<IReadOnlyList<UrgeOutcome>> UrgeAsync(Speaker speaker, IReadOnlyList<ProblemNumber> numbers, Origin origin, CancellationToken cancellationToken)
    {
        var ended = new List<(ProblemOutcome Outcome, Speaker? Person)>(numbers.Count);
        foreach (var number in numbers)
        {
            var person = await problems.FindAsync(number, cancellationToken) is { } problem ? FindPerson(problem, speaker) : null;
            ended.Add((await service.UrgeAsync(speaker, number, person?.Name, origin, cancellationToken), person));
        }

        var sent = ended.Where(e => e is { Outcome: ProblemOutcome.Done, Person: not null }).GroupBy(e => e.Person!.Id)
            .ToDictionary(g => g.Key, g => delivery.Urge(g.Key, speaker.Name, [.. g.Select(e => ((ProblemOutcome.Done)e.Outcome).Problem)]));
        return [.. ended.Select((e, i) => new UrgeOutcome(numbers[i], e.Outcome, e.Person, e.Person is { } to && sent.TryGetValue(to.Id, out var dispatch) ? dispatch.Delivery : Delivery.Unreachable))];
    }

    /// <summary>Nobody is written to by himself or herself.</summary>
    private bool CanBeTold(Speaker? person, Speaker speaker) => person is not null && person.Id != speaker.Id && delivery.Reaches(person.Id);
}

/// <summary>How urging one problem ended.</summary>
/// <param name="Told">Who is written to; null when nobody can be.</param>
public sealed record UrgeOutcome(ProblemNumber Number, ProblemOutcome Outcome, Speaker? Told, Delivery Delivery);
