using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.History;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.Problems;

/// <summary>
/// A conversation that does one thing with a problem, or the same with several. What can't be done is said before more is asked.
/// Its texts have <c>Saved</c>, and <c>AskProblem</c> as the question for the problem.
/// </summary>
internal abstract class ProblemActDialog(FrameTools tools, ProblemTools problems) : FrameDialog(tools)
{
    private IReadOnlyList<Field>? _fields;

    /// <inheritdoc/>
    protected sealed override IReadOnlyList<Field> Fields => _fields ??= [new ProblemField(problems.References) { Question = "AskProblem", May = (speaker, problem) => ProblemRules.Refuse(speaker, ActionOn(problem), problem) is null }, .. MoreFields];

    /// <summary>What writes.</summary>
    protected ProblemService Service => problems.Service;

    /// <summary>How it is said.</summary>
    protected ProblemWording Phrases => problems.Wording;

    /// <summary>What is asked for besides the problem.</summary>
    protected virtual IEnumerable<Field> MoreFields => [];

    /// <summary>The slot of the person's own words that are kept with the step, and can be put right afterwards; null for none.</summary>
    protected virtual string? WordsSlot => null;

    /// <summary>What is needed to do it.</summary>
    protected abstract PermittedAction ActionOn(Problem problem);

    /// <summary>Does it.</summary>
    protected abstract Task<ProblemOutcome> ActAsync(ProblemNumber number, Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken);

    /// <summary>What the summary says of a problem besides the fields.</summary>
    protected virtual IEnumerable<(string Label, string? Value)> FactsOf(Problem problem, Frame frame, Turn turn) => [];

    /// <summary>The sentence that says that it is done.</summary>
    protected virtual string DoneKey(ProblemEventKind happened) => "Saved";

    /// <summary>Right after one problem was spoken of, it is the one that is meant.</summary>
    protected sealed override async Task AssumeAsync(Frame frame, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (frame[SlotNames.ProblemRef] is not null || frame.Choice?.Slot == SlotNames.ProblemRef || turn.Heard.Slots[SlotNames.ProblemRef] is not null) return;
        if (await problems.References.LastAsync(context, cancellationToken) is { } last) frame.Values[SlotNames.ProblemRef] = new FrameValue(ProblemField.Name(last, turn.Language), [last.Number.Value]);
    }

    /// <inheritdoc/>
    protected sealed override async Task<Objection?> CheckAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        await LookUpAsync(frame, turn, cancellationToken);
        if (frame.Corrects is { IsStep: true }) return StepWording.Refuse(frame, WordsSlot, turn);
        List<Problem> known = [.. KnownOf(frame, turn)];
        if (known is []) return await RefuseAtOnceAsync(turn, cancellationToken);
        if (Refused(known, turn) is not { Count: > 0 } refused) return Settle(known, frame, turn);
        if (known is [_]) return refused[0].Why;
        var reasons = RefusedTogether.Of(refused, turn.Language);
        var last = refused.Count == known.Count ? reasons[^1].Why : null;
        foreach (var (why, of) in reasons.Where(r => r.Why != last)) // the others of the list are gone on with
        {
            why.Say(turn);
            known.RemoveAll(of.Contains);
        }

        List<string> names = [.. known.Select(p => ProblemField.Name(p, turn.Language))];
        frame.Values[SlotNames.ProblemRef] = new FrameValue(Wording.List(turn.Language, names), [.. known.Select(p => p.Number.Value)]) { Names = names };
        return last ?? Settle(known, frame, turn);
    }

    /// <summary>Those with which it can't be done, and why.</summary>
    private List<(Problem Problem, Objection Why)> Refused(List<Problem> known, Turn turn) =>
        [.. from problem in known
            let refusal = ProblemRules.Refuse(turn.Speaker, ActionOn(problem), problem)
            where refusal is not null
            select (problem, Instead(problem, turn) ?? problems.Wording.Refusal(refusal, ProblemField.Name(problem, turn.Language), turn.Language))];

    /// <summary>Why no problem can be meant at all; null when one may.</summary>
    protected virtual Task<Objection?> RefuseAtOnceAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult<Objection?>(null);

    /// <summary>What a person may do with a problem with which this can't be done; null for nothing.</summary>
    protected virtual Objection? Instead(Problem problem, Turn turn) => null;

    /// <summary>Works out what depends on the problems themselves; why it can't be, or null.</summary>
    protected virtual Objection? Settle(IReadOnlyList<Problem> known, Frame frame, Turn turn) => null;

    /// <inheritdoc/>
    protected sealed override async Task LookUpAsync(Frame frame, Turn turn, CancellationToken cancellationToken)
    {
        foreach (var number in NumbersOf(frame))
        {
            if (await problems.Problems.FindAsync(number, cancellationToken) is { } problem) turn.Known[number.Value] = problem;
        }

        await LookUpMoreAsync(frame, turn, cancellationToken);
    }

    /// <summary>Looks up what else the frame stands on.</summary>
    protected virtual Task LookUpMoreAsync(Frame frame, Turn turn, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    protected sealed override IEnumerable<(string Label, string? Value)> FactsBeside(Frame frame, Turn turn)
    {
        var known = KnownOf(frame, turn).ToList();
        return known.SelectMany(p => FactsOf(p, frame, turn).Select(f => known.Count == 1 || f.Value is null ? f : (f.Label, $"{ProblemField.Name(p, turn.Language)} – {f.Value}")));
    }

    /// <inheritdoc/>
    protected sealed override async Task<FrameEnd> WriteAsync(Frame frame, Turn turn, Origin origin, CancellationToken cancellationToken)
    {
        var written = new List<Written>();
        foreach (var number in frame.Corrects is { } saved ? [new ProblemNumber(saved.Number)] : NumbersOf(frame))
        {
            var outcome = frame.Corrects is { IsStep: true } step
                ? await problems.Steps.RewordAsync(turn.Speaker, (number, step.Version), TextOf(frame, WordsSlot!), origin, cancellationToken)
                : await ActAsync(number, frame, turn, origin, cancellationToken);
            switch (outcome)
            {
                case ProblemOutcome.Done done:
                    written.Add(new Written(number.Value, done.Problem.Version));
                    if (frame.Corrects is { IsStep: true }) turn.Say("Problems", "StepCorrected", HolesOf(done, frame, turn.Language));
                    else turn.Say(Id, DoneKey(done.Happened), HolesOf(done, frame, turn.Language));
                    break;
                case ProblemOutcome.DueInPast:
                    var past = new Objection(SlotNames.Due, Field.Folder, "DueInPast", ("date", Shown(frame, SlotNames.Due, turn.Language)));
                    if (written is []) return FrameEnd.Not(past);
                    past.Say(turn);
                    break;
                default:
                    var refused = await problems.Problems.FindAsync(number, cancellationToken) is { } problem ? ProblemField.Name(problem, turn.Language) : frame[SlotNames.ProblemRef]!.Text;
                    problems.Wording.Refusal(outcome, refused, turn.Language).Say(turn);
                    break;
            }
        }

        return new FrameEnd(written, null);
    }

    /// <summary>Words that an optional or required text field holds.</summary>
    protected static string? TextOf(Frame frame, string slot) => frame[slot]?.Text;

    private static IEnumerable<ProblemNumber> NumbersOf(Frame frame) => (frame[SlotNames.ProblemRef]?.Numbers ?? []).Select(n => new ProblemNumber(n));

    private static IEnumerable<Problem> KnownOf(Frame frame, Turn turn) => NumbersOf(frame).Select(n => turn.Known.GetValueOrDefault(n.Value)).OfType<Problem>();

    private string Shown(Frame frame, string slot, SpokenLanguage language) => frame[slot] is { } value ? Fields.First(f => f.Slot == slot).Show(value, language) : "";

    private Hole[] HolesOf(ProblemOutcome.Done done, Frame frame, SpokenLanguage language) =>
    [
        ("problem", ProblemField.Name(done.Problem, language)),
        ("due", frame[SlotNames.Due] is { Day: null } ? Wording.Day(language, (done.Problem.Facts.Pending?.NewDue ?? done.Problem.Facts.Due)!.Value) : Shown(frame, SlotNames.Due, language)),
        ("responsible", frame[SlotNames.Responsible]?.Text),
        ("place", Wording.Number(frame.Corrects?.Place ?? done.Problem.Facts.Measures)),
        ("changes", frame.Corrects is null ? null : FrameChanges.Describe(Fields, frame, language)),
        ("who", problems.Wording.WhoMay(PermittedAction.DecideSignOff, done.Problem.Branch, language)),
    ];
}
