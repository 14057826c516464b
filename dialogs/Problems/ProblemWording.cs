using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.Problems;

/// <summary>Problems, and why something can't be done with them, in the words of a language.</summary>
internal sealed class ProblemWording(IRoster roster)
{
    private const string Folder = "Problems";

    /// <summary>A sentence of the folder.</summary>
    public static string Text(SpokenLanguage language, string key, params ReadOnlySpan<Hole> holes) => TextCatalog.Embedded.Find(language, Folder, key).Fill(holes);

    /// <summary>The name of a state.</summary>
    public static string State(SpokenLanguage language, ProblemState state) => Text(language, state switch
    {
        ProblemState.Proposed => "StateProposed",
        ProblemState.Confirmed => "StateConfirmed",
        ProblemState.InProgress => "StateInProgress",
        ProblemState.SignOffRequested => "StateSignOffRequested",
        _ => "StateSignedOff",
    });

    /// <summary>The due date with how it stands to today; that there is none, when there is none.</summary>
    public static string Due(SpokenLanguage language, Problem problem, DateOnly today)
    {
        if (problem.Facts.Due is not { } due) return Text(language, "NoDue");
        var date = Wording.Day(language, due);
        return problem.DueOn(today) switch
        {
            null => date,
            { IsOverdue: true } late => Text(language, "Overdue", ("date", date), ("days", Wording.Number(-late.DaysLeft))),
            { DaysLeft: 0 } => Text(language, "DueToday", ("date", date)),
            { } left => Text(language, "DaysLeft", ("date", date), ("days", Wording.Number(left.DaysLeft))),
        };
    }

    /// <summary>The name of a branch.</summary>
    public string Branch(BranchId branch) => roster.Find(branch)?.Name ?? "";

    /// <summary>Why an act is refused.</summary>
    public Objection Refusal(ProblemOutcome outcome, string problem, SpokenLanguage language) => outcome switch
    {
        ProblemOutcome.NotPermitted refused => new Objection(null, Folder, InsteadOf(refused.Action), ("problem", problem), ("who", WhoMay(refused.Action, refused.Branch, language))) { IsPersonal = true },
        ProblemOutcome.OwnRequest own => new Objection(null, Folder, "OwnRequest", ("problem", problem), ("who", WhoMay(own.Action, own.Branch, language))) { IsPersonal = true },
        ProblemOutcome.WrongState { State: ProblemState.SignedOff } => new Objection(SlotNames.ProblemRef, Folder, "AlreadySignedOff", ("problem", problem)),
        ProblemOutcome.WrongState { State: ProblemState.SignOffRequested } => new Objection(SlotNames.ProblemRef, Folder, "WaitsForSignOff", ("problem", problem)),
        ProblemOutcome.WrongState => new Objection(SlotNames.ProblemRef, Folder, "NothingAsked", ("problem", problem), ("state", State(language, ((ProblemOutcome.WrongState)outcome).State))),
        ProblemOutcome.ExtensionWaits waits => new Objection(
            SlotNames.ProblemRef, Folder, "ExtensionFirst", ("problem", problem), ("date", Wording.Day(language, waits.NewDue)), ("who", WhoMay(PermittedAction.DecideExtension, waits.Branch, language))),
        ProblemOutcome.NothingToChange => new Objection(SlotNames.ProblemRef, Folder, "NothingToChange", ("problem", problem)),
        ProblemOutcome.NoSuchMeasure gone => new Objection(SlotNames.ProblemRef, Folder, "NoSuchMeasure", ("problem", problem), ("place", Wording.Number(gone.Place))),
        ProblemOutcome.ChangedMeanwhile => new Objection(SlotNames.ProblemRef, Folder, "PartChangedMeanwhile", ("problem", problem)),
        ProblemOutcome.RequestOver => new Objection(SlotNames.ProblemRef, Folder, "RequestOver", ("problem", problem)),
        ProblemOutcome.NotFound => new Objection(SlotNames.ProblemRef, Folder, "Gone", ("problem", problem)),
        _ => throw new InvalidOperationException($"An act on a problem ended in an unknown way: {outcome.GetType().Name}."),
    };

    /// <summary>Who may do something with a branch's problems; with those of several branches when it is null.</summary>
    public string WhoMay(PermittedAction action, BranchId? branch, SpokenLanguage language)
    {
        var whose = branch is { } one ? Branch(one) : Text(language, "BranchesMeant");
        var may = PermissionTable.WhoMay(action);
        var everybody = may.Contains((Roles.Member, PermissionScope.OwnBranch)); // the branch's members, with those who keep its lists among them
        var who = may.Select(m => (m.Role, m.Scope) switch
        {
            (Roles.Member, PermissionScope.OwnItems) => "WhoResponsible",
            (Roles.Member, _) => "WhoMembers",
            (Roles.Secretary, _) when !everybody => "WhoKeepers",
            (Roles.Liaison, PermissionScope.ContactedBranches) => "WhoLiaison",
            (Roles.Office, _) => "WhoOffice",
            _ => null,
        });
        return Wording.List(language, who.OfType<string>().Select(key => Text(language, key, ("branch", whose))));
    }

    private static string InsteadOf(PermittedAction action) => action switch
    {
        PermittedAction.AddProblem => "RefusedAdding",
        PermittedAction.AddMeasure => "RefusedMeasure",
        PermittedAction.DecideSignOff or PermittedAction.DecideExtension => "RefusedDeciding",
        PermittedAction.Reopen => "RefusedReopening",
        _ => "Refused",
    };
}
