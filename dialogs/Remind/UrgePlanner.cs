using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Queries;

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
        var plan = await OfGroupAsync(frame, turn, cancellationToken);
        if (NamedBeside.Of(frame) is not { } before || (await NamedAsync(before, turn, cancellationToken)).Without(LeftAlone.Of(frame)) is not { Problems: not [] } named) return plan;
        if (plan.Problems is []) return named with { LeftAlone = [.. named.LeftAlone.UnionBy(plan.LeftAlone, p => p.Number)] };
        List<Problem> all = [.. named.Problems.UnionBy(plan.Problems, p => p.Number).Take(Most)];
        return named.With(plan) with { Problems = all, Total = all.Count + plan.Total - plan.Problems.Count, Excepted = named.Excepted, LeftAlone = [.. named.LeftAlone.UnionBy(plan.LeftAlone, p => p.Number)] };
    }

    /// <summary>The plan for a branch, a person or a group.</summary>
    private async Task<UrgePlan> OfGroupAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        var (branches, refusal) = scope.Find(frame, turn);
        if (refusal is not null) return Refused(refusal);
        var filter = new ProblemFilter { Branches = branches, States = OpenStates };
        if (frame[SlotNames.Responsible] is not { } said) return Judge((await FindAsync(filter, frame, cancellationToken)).Without(LeftAlone.Of(frame)), turn);
        var plan = new UrgePlan([], [], []);
        foreach (var name in said.Names?.Select(n => n == ResponsibleField.Me ? turn.Speaker.Name : n.Trim()).Distinct() ?? [said.Text])
            plan = plan.With(await FindAsync(filter with { ResponsibleName = name }, frame, cancellationToken));
        return Judge((plan with { Problems = [.. plan.Problems.Take(Most)] }).Without(LeftAlone.Of(frame)), turn);
    }

    /// <summary>A problem that was spoken of; null when it is closed or gone.</summary>
    public async Task<Problem?> FindAsync(int number, CancellationToken cancellationToken) =>
        await problems.FindAsync(new ProblemNumber(number), cancellationToken) is { TakenBackAt: null, IsOpen: true } problem ? problem : null;

    private static UrgePlan Refused(params IReadOnlyList<Objection> why) => new([], [], why);

    private async Task<UrgePlan> NamedAsync(List<int> numbers, Turn turn, CancellationToken cancellationToken)
    {
        var (meant, refused) = (new List<Problem>(), new List<(Problem Problem, Objection Why)>());
        foreach (var number in numbers.Take(Most))
        {
            if (await problems.FindAsync(new ProblemNumber(number), cancellationToken) is not { TakenBackAt: null } problem) continue;
            if (scope.Refuse(problem, turn) is { } refusal) refused.Add((problem, refusal));
            else meant.Add(problem);
        }

        if (UrgingQuestions.IsOfReview(turn.Heard.Text)) return Refused([.. meant.Select(problem => scope.NotOfReview(problem, turn)), .. refused.Select(one => scope.NotOfReview(one.Problem, turn))]);
        var excepted = RefusedTogether.Of(refused, turn.Language);
        Objection[] reasons = [.. excepted.Select(reason => reason.Why)];
        if (meant is [] && reasons is not []) return Refused(reasons);
        var plan = Judge(Split(meant), turn);
        return plan.Problems is [] ? plan with { Refusals = [.. reasons, .. plan.Refusals] } : plan with { Excepted = excepted };
    }

    private async Task<UrgePlan> FindAsync(ProblemFilter filter, Frame frame, CancellationToken cancellationToken)
    {
        if (frame[SlotNames.Period] is not null) return await ReadAsync(filter with { DueFrom = clock.Today, DueBefore = window.LastDay(clock.Today).AddDays(1) }, cancellationToken);
        var overdue = await ReadAsync(filter with { DueBefore = clock.Today }, cancellationToken);
        return overdue is { Problems: [], UrgedToday: [] } && frame[SlotNames.Audience] is null ? await ReadAsync(filter, cancellationToken) : overdue;
    }

    /// <summary>The earliest due; of more than can be urged at once, those that were not urged today, so that the next time takes the next.</summary>
    private async Task<UrgePlan> ReadAsync(ProblemFilter filter, CancellationToken cancellationToken)
    {
        var all = await queries.ListAsync(filter, 0, Most, cancellationToken);
        if (all.Total <= Most) return Split(all.Items);
        var rest = await queries.ListAsync(filter with { NotUrgedSince = clock.StartOf(clock.Today) }, 0, Most, cancellationToken);
        return Split(all.Items) with { Problems = rest.Items, Total = rest.Total, TotalUrgedToday = all.Total - rest.Total };
    }

    private UrgePlan Split(IReadOnlyList<Problem> meant)
    {
        var today = meant.Where(p => p.Facts.Urged is { } urged && clock.DayOf(urged.At) == clock.Today).ToList();
        return new UrgePlan([.. meant.Except(today)], today, []);
    }

    private UrgePlan Judge(UrgePlan plan, Turn turn)
    {
        if (plan.Problems is not []) return plan;
        if (plan is { LeftAlone: not [], UrgedToday: [] }) return Refused(new Objection(null, Folder, "AllLeftAlone") { Means = StepKind.Dropped });
        if (plan.UrgedToday is not [var problem, ..]) return Refused(new Objection(null, Folder, "NothingToUrge") { Means = StepKind.Answered });
        var urging = problem.Facts.Urged!;
        return Refused(new Objection(
            null,
            Folder,
            plan.TotalUrgedToday == 1 ? "UrgedToday" : "AllUrgedToday",
            ("problem", ProblemField.Name(problem, turn.Language)),
            ("count", Texts.Wording.Number(plan.TotalUrgedToday)),
            ("by", urging.ByName),
            ("time", Texts.Wording.Time(TimeOnly.FromDateTime(clock.At(urging.At)), null))));
    }
}
