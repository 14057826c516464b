using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.Remind;

/// <summary>Whose problems are meant to be urged, within what the speaker may urge.</summary>
internal sealed class UrgeScope(IRoster roster, ProblemWording wording)
{
    private const string Folder = "Remind";

    /// <summary>
    /// The branches; empty for all there are. A group is narrowed to what the speaker may urge, but when nothing of it is left, or a branch that was named is not among it,
    /// an objection says so.
    /// </summary>
    public (IReadOnlyList<BranchId> Branches, Objection? Why) Find(Frame frame, Turn turn)
    {
        var meant = Meant(frame, turn.Speaker);
        List<BranchId> permitted = [.. roster.Branches.Select(b => b.Id).Where(b => PermissionTable.Allows(turn.Speaker, PermittedAction.Urge, b))];
        List<BranchId> within = meant is null ? permitted : [.. meant.Where(permitted.Contains)];
        var isNamed = frame[SlotNames.Branch] is not null;
        if (permitted is [] || (meant is [_, ..] && (within is [] || (isNamed && within.Count < meant.Count))))
            return ([], new Objection(null, Folder, "Refused", ("who", wording.WhoMay(PermittedAction.Urge, isNamed ? meant!.Except(within).FirstOrDefault(turn.Speaker.Branch.Id) : meant is null ? turn.Speaker.Branch.Id : null, turn.Language))) { IsPersonal = true });
        if (within is []) return ([], new Objection(null, Folder, "NothingToUrge") { Means = StepKind.Answered });
        return (meant is null && permitted.Count == roster.Branches.Count ? [] : within, null);
    }

    /// <summary>Why the speaker may not urge this problem; null when he or she may.</summary>
    public Objection? Refuse(Problem problem, Turn turn) => ProblemRules.Refuse(turn.Speaker, PermittedAction.Urge, problem) is { } refusal
        ? wording.Refusal(refusal, ProblemField.Name(problem, turn.Language), turn.Language)
        : null;

    /// <summary>催一下审核: who decides on what the problem waits for; or that it waits for nothing.</summary>
    public Objection NotOfReview(Problem problem, Turn turn)
    {
        return problem.Facts.Pending is not null
            ? new Objection(null, Folder, "ReviewWaits", ("problem", ProblemField.Name(problem, turn.Language)), ("who", wording.WhoMay(ProblemRules.DecisionOn(problem), problem.Branch, turn.Language))) { Means = StepKind.Answered }
            : new Objection(null, Folder, "NothingToReview", ("problem", ProblemField.Name(problem, turn.Language)), ("number", Texts.Wording.Number(problem.Number.Value))) { Means = StepKind.Answered };
    }

    /// <summary>The branches that are named or in a group, also none; null for all.</summary>
    private List<BranchId>? Meant(Frame frame, Speaker speaker)
    {
        if (frame[SlotNames.Branch]?.Numbers is { } named) return [.. named.Select(n => new BranchId(n))];
        if (frame[SlotNames.Audience] is not { } value || AudienceField.Of(value) is not { } audience) return null;
        var narrows = audience.Branches is not [] || audience.Kinds is not [] || audience.Groups.Contains(AudienceGroup.Liaison);
        return !narrows ? null :
        [
            .. audience.Branches,
            .. roster.Branches.Where(b => audience.Kinds.Contains(b.Kind)).Select(b => b.Id),
            .. audience.Groups.Contains(AudienceGroup.Liaison) ? speaker.Contacts : [],
        ];
    }
}
