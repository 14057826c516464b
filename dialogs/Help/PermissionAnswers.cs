using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Broadcasts;
using PairingBot.Dialogs.Correction;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Permissions;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Queries;

namespace PairingBot.Dialogs.Help;

/// <summary>Says whether the speaker may do something, and how; else who may. The rules are asked, and nothing is begun.</summary>
internal sealed class PermissionAnswers(ActivityReferences activities, ProblemReferences problems, ActivityWording ofActivities, ProblemWording ofProblems)
{
    private const string Folder = "Help";

    /// <summary>Answers for the activity, the problem or the branch that is named, else for the speaker's role.</summary>
    public async Task AnswerAsync(AskedAct act, bool asksWho, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var said = turn.Replies.Count;
        if (act is AskedAct.CorrectActivity or AskedAct.VoidActivity) await AnswerForActivityAsync(act, asksWho, turn, context, cancellationToken);
        else if (act == AskedAct.Announce) AnswerForNotices(asksWho, turn);
        else if (act == AskedAct.DeleteProblem) turn.Say("Undo", "ProblemsStay");
        else await AnswerForProblemAsync(act, asksWho, turn, context, cancellationToken);
        turn.Report.Note(StepKind.Answered);
        if (!asksWho) turn.Confide(said);
    }

    private async Task AnswerForActivityAsync(AskedAct act, bool asksWho, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (!turn.Heard.Slots.TryGet<RefsSlot>(SlotNames.ActivityRef, out var refs))
        {
            turn.Say(Folder, "WhoMayActivities", ("who", ofProblems.WhoMay(PermittedAction.LogActivity, null, turn.Language)));
            return;
        }

        var number = (refs.Items[0] as ItemRef.Numbered)?.Number ?? 0;
        if (await activities.FindAsync(refs.Items[0], context, cancellationToken) is not { } activity) ActivityWording.Unknown(refs.Items[0], null).Say(turn);
        else if (asksWho) turn.Say(Folder, "WhoMayActivity", ("activity", ActivityWording.Name(activity, turn.Language)), ("who", ofProblems.WhoMay(PermittedAction.LogActivity, activity.Branch, turn.Language)));
        else if (PairingActivityService.Refuse(turn.Speaker, activity) is { } refusal) ofActivities.Refusal(refusal, number, turn.Language).Say(turn);
        else turn.Say(Folder, act == AskedAct.VoidActivity ? "MayVoidActivity" : "MayCorrectActivity", ("activity", ActivityWording.Name(activity, turn.Language)), ("number", Wording.Number(activity.Number.Value)));
    }

    private static void AnswerForNotices(bool asksWho, Turn turn)
    {
        var named = (turn.Heard.Slots[SlotNames.Branch] as BranchesSlot)?.Mentions ?? [];
        var branch = named is [{ Candidates: [var only] }] ? new BranchId(only) : (BranchId?)null;
        var may = Addressees.MayAnnounce(turn.Speaker) && (branch is not { } one || PermissionTable.Allows(turn.Speaker, PermittedAction.Announce, one));
        var who = BroadcastWording.WhoMay(turn.Language);
        if (asksWho) turn.Say(Folder, "WhoMayAnnounce", ("who", who));
        else if (may) turn.Say(Folder, branch is null ? "MayAnnounce" : "MayAnnounceTo", ("branch", named is [var to] ? to.Text : null));
        else if (Addressees.MayAnnounce(turn.Speaker)) turn.Say(BroadcastWording.Folder, "RefusedBranches", ("branches", named[0].Text), ("who", who));
        else turn.Say(BroadcastWording.Folder, "Refused", ("who", who));
    }

    private async Task AnswerForProblemAsync(AskedAct act, bool asksWho, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        turn.Heard.Slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs);
        if (refs is null)
        {
            turn.Say(Folder, "WhoMayProblems", ("who", ofProblems.WhoMay(ActionOf(act, null), null, language)), ("example", Example(act, TextCatalog.Embedded.Find(language, Folder, "SomeNumber").Fill(), language)));
            return;
        }

        if (await problems.FindAsync(refs.Items[0], null, context, cancellationToken) is not [var problem])
        {
            ProblemField.Unknown(SlotNames.ProblemRef, refs.Items[0]).Say(turn);
            return;
        }

        var (action, name) = (ActionOf(act, problem), ProblemField.Name(problem, language));
        if (asksWho) turn.Say(Folder, "WhoMayProblem", ("problem", name), ("who", ofProblems.WhoMay(action, problem.Branch, language)));
        else if (ProblemRules.Refuse(turn.Speaker, action, problem) is { } refusal) ofProblems.Refusal(refusal, name, language).Say(turn);
        else turn.Say(Folder, "MayProblem", ("problem", name), ("example", Example(act, Wording.Number(problem.Number.Value), language)));
    }

    private static PermittedAction ActionOf(AskedAct act, Problem? problem) => act switch
    {
        AskedAct.SetDueDate => PermittedAction.SetDueDate,
        AskedAct.AssignResponsible => PermittedAction.AssignResponsible,
        AskedAct.RequestSignOff => PermittedAction.RequestSignOff,
        AskedAct.Decide => problem is null ? PermittedAction.DecideSignOff : ProblemRules.DecisionOn(problem),
        AskedAct.Reopen => PermittedAction.Reopen,
        AskedAct.Urge => PermittedAction.Urge,
        _ => PermittedAction.AddProblem,
    };

    private static string Example(AskedAct act, string number, SpokenLanguage language) => TextCatalog.Embedded.Find(language, Folder, act switch
    {
        AskedAct.SetDueDate => "ExampleDue",
        AskedAct.AssignResponsible => "ExampleResponsible",
        AskedAct.RequestSignOff => "ExampleSignOff",
        AskedAct.Decide => "ExampleDecide",
        AskedAct.Reopen => "ExampleReopen",
        AskedAct.Urge => "ExampleUrge",
        _ => "ExampleCorrect",
    }).Fill(("number", number));
}
