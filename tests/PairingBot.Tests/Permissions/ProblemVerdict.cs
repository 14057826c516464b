using System.Text.Json;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;

namespace PairingBot.Tests.Permissions;

/// <summary>Whether a person may have changed a problem so: read from its facts before and after, never from what the service says that it did.</summary>
internal sealed class ProblemVerdict(Speaker who, ProblemFacts before, ProblemFacts after)
{
    private readonly int _branch = before.Branch.Value;

    /// <summary>True while the person's own proposal is as he or she left it: then it may be put right by who wrote it.</summary>
    public required bool IsOwnDraft { get; init; }

    public static ProblemFacts Read(System.Text.Json.Nodes.JsonNode facts) => facts.Deserialize<ProblemFacts>()!;

    /// <summary>Adding: the branch's members and the office.</summary>
    public static bool MayAdd(Speaker who, ProblemFacts facts) => facts is { State: ProblemState.Proposed, Pending: null } && Oracle.Belongs(who, facts.Branch.Value);

    /// <summary>What the person may not; empty when all is well.</summary>
    public IEnumerable<string> Offences()
    {
        if (before.Branch != after.Branch) yield return "another branch";
        if (!MayState()) yield return $"state {before.State} → {after.State}";
        if (!MayDue()) yield return $"due {before.Due} → {after.Due}";
        if (!MayPending()) yield return $"request {before.Pending} → {after.Pending}";
        if (after.Measures != before.Measures && !Oracle.Belongs(who, _branch)) yield return "a measure";
        if (after.Responsible != before.Responsible && !MayCorrect()) yield return "who answers for it";
        if ((after.Title, after.Source, after.Priority) != (before.Title, before.Source, before.Priority) && !MayCorrect()) yield return "title, source or priority";
        if (before.Priority == ProblemPriority.Key && after.Priority != ProblemPriority.Key && !IsOwnDraft && !Oracle.Decides(who, _branch)) yield return "no longer a key one";
        if (after.Urged != before.Urged && !Oracle.Urges(who, _branch)) yield return "urging";
        if (after == before && !Oracle.Reports(who, _branch, AnswersForIt)) yield return "progress";
    }

    private bool AnswersForIt => before.Responsible is { } person && (person.Member is { } member ? member == who.Id : person.Name.Split('、').Contains(who.Name) && who.Branch.Id.Value == _branch);

    private bool MayCorrect() => IsOwnDraft || Oracle.Keeps(who, _branch);

    /// <summary>Two keys: who asked does not decide.</summary>
    private bool MayDecide() => Oracle.Decides(who, _branch) && before.Pending?.AskedBy != who.Id;

    private bool MayState() => (before.State, after.State) switch
    {
        var (from, to) when from == to => true,
        (ProblemState.SignedOff, ProblemState.InProgress) => Oracle.Decides(who, _branch),
        (ProblemState.SignOffRequested, ProblemState.SignedOff or ProblemState.InProgress) => MayDecide(),
        (not ProblemState.SignedOff, ProblemState.SignOffRequested) => Oracle.Reports(who, _branch, AnswersForIt),
        (ProblemState.Proposed or ProblemState.Confirmed, ProblemState.InProgress) => Oracle.Reports(who, _branch, AnswersForIt),
        _ => false,
    };

    private bool MayDue()
    {
        if (after.Due == before.Due) return true;
        var isAsked = before.Pending?.NewDue is { } asked && asked == after.Due;
        var isLater = before.Due is { } due && (after.Due is null || after.Due > due);
        if (before.Priority == ProblemPriority.Key && isLater && !IsOwnDraft) return isAsked ? MayDecide() || (Oracle.Decides(who, _branch) && Oracle.Keeps(who, _branch)) : Oracle.Decides(who, _branch) && Oracle.Keeps(who, _branch);
        return MayCorrect() || (isAsked && MayDecide());
    }

    private bool MayPending()
    {
        if (after.Pending == before.Pending) return true;
        if (after.Pending is { } asked) return asked.AskedBy == who.Id && (asked.NewDue is null ? after.State == ProblemState.SignOffRequested : Oracle.Keeps(who, _branch));
        return before.State != after.State || before.Due != after.Due || MayDecide(); // with those the rule of what was decided has been asked
    }
}
