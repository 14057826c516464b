using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.Remind;

/// <summary>
/// Which problems are meant: those that are named; else the overdue ones of a branch, a person or a group, within what the speaker may urge.
/// Of a branch or person that is behind with nothing, all that are open.
/// </summary>
internal sealed class UrgePlanner(IProblems problems, IProblemQueries queries, UrgeScope scope, OrganisationClock clock, DueWindow window)
{
    /// <summary>The most that are urged at once.</summary>
    public const int Most = 50;

    private const string Folder = "Remind";
    private static readonly ProblemState[] OpenStates = [ProblemState.Proposed, ProblemState.Confirmed, ProblemState.InProgress];

    /// <summary>The plan for a frame that says whom or what.</summary>
    public async Task<UrgePlan> PlanAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        if (frame[SlotNames.ProblemRef]?.Numbers is { } numbers) return await NamedAsync(numbers, turn, cancellationToken);
        var (branches, refusal) = scope.Find(frame, turn);
        if (refusal is not null) return Refused(refusal);
        var filter = new ProblemFilter { Branches = branches, States = OpenStates };
        if (frame[SlotNames.Responsible] is not { } said) return Split(await FindAsync(filter, frame, cancellationToken), turn);
        var meant = new List<Problem>();
        foreach (var name in said.Names?.Select(n => n == ResponsibleField.Me ? turn.Speaker.Name : n.Trim()) ?? [said.Text])
            meant.AddRange(await FindAsync(filter with { ResponsibleName = name }, frame, cancellationToken));
        return Split([.. meant.DistinctBy(p => p.Number).Take(Most)], turn);
    }

    /// <summary>A problem that was spoken of; null when it is closed or gone.</summary>
    public async Task<Problem?> FindAsync(int number, CancellationToken cancellationToken) =>
        await problems.FindAsync(new ProblemNumber(number), cancellationToken) is { TakenBackAt: null, IsOpen: true } problem ? problem : null;

    private static UrgePlan Refused(Objection why) => new([], [], why);

    private async Task<UrgePlan> NamedAsync(List<int> numbers, Turn turn, CancellationToken cancellationToken)
    {
        var meant = new List<Problem>();
        foreach (var number in numbers.Take(Most))
        {
            if (await problems.FindAsync(new ProblemNumber(number), cancellationToken) is not { TakenBackAt: null } problem) continue;
            if (scope.Refuse(problem, turn) is { } refusal) return Refused(refusal);
            meant.Add(problem);
        }

        return Split(meant, turn);
    }

    private async Task<IReadOnlyList<Problem>> FindAsync(ProblemFilter filter, Frame frame, CancellationToken cancellationToken)
    {
        if (frame[SlotNames.Period] is not null)
            return (await queries.ListAsync(filter with { DueFrom = clock.Today, DueBefore = window.LastDay(clock.Today).AddDays(1) }, 0, Most, cancellationToken)).Items;
        var overdue = (await queries.ListAsync(filter with { DueBefore = clock.Today }, 0, Most, cancellationToken)).Items;
        return overdue is [] && frame[SlotNames.Audience] is null ? (await queries.ListAsync(filter, 0, Most, cancellationToken)).Items : overdue;
    }

    private UrgePlan Split(IReadOnlyList<Problem> meant, Turn turn)
    {
        var today = meant.Where(p => p.Facts.Urged is { } urged && clock.DayOf(urged.At) == clock.Today).ToList();
        List<Problem> rest = [.. meant.Except(today)];
        if (rest is not []) return new UrgePlan(rest, today, null);
        if (today is []) return Refused(new Objection(null, Folder, "NothingToUrge") { Means = StepKind.Answered });
        var (problem, urging) = (today[0], today[0].Facts.Urged!);
        return Refused(new Objection(
            null,
            Folder,
            today is [_] ? "UrgedToday" : "AllUrgedToday",
            ("problem", ProblemField.Name(problem, turn.Language)),
            ("count", Texts.Wording.Number(today.Count)),
            ("by", urging.ByName),
            ("time", Texts.Wording.Time(TimeOnly.FromDateTime(clock.At(urging.At)), null))));
    }
}
