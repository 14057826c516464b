using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Conversations;
using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;
using PairingBot.Language;

namespace PairingBot.Dialogs.QueryStatus;

/// <summary>Says how problems stand, or what is known of activities: some by number or words, those of a branch or a person, or one's own.</summary>
internal sealed class QueryStatusDialog(ProblemAnswers problems, ProblemLists lists, ActivityAnswers activities, QuestionReader reader, UrgingAnswers urging) : SideQuestion
{
    private const string Folder = "QueryStatus";
    private static readonly string[] OfIt = SharedWords.Read("WordsOfIt", Folder);
    private static readonly string[] OfMany = SharedWords.Read("WordsOfMany", Folder);

    /// <inheritdoc/>
    protected override async Task AnswerAsync(Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (await urging.TrySayAsync(turn, context, cancellationToken)) return;
        var slots = turn.Heard.Slots;
        turn.TitleWords = await problems.FindTitleAsync(turn.Heard, cancellationToken);
        if (slots.TryGet<RefsSlot>(SlotNames.ActivityRef, out var held)) await activities.TellAsync(held.Items, turn, context, cancellationToken);
        else if (slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var said) && await activities.AreMeantAsync(said.Items, context, cancellationToken)) await activities.TellAsync(said.Items, turn, context, cancellationToken);
        else if (turn.FollowsUp is { Branches: not [] } chosen && slots.Count == 0) await lists.ShowAsync(OfBranches(chosen.Branches, turn), turn, context, cancellationToken);
        else if (slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs)) await problems.TellAsync(refs.Items, turn, context, cancellationToken);
        else if (slots.Count == 0 && SharedWords.AreIn(turn.Heard.Text, OfIt) && !SharedWords.AreIn(turn.Heard.Text, OfMany) && await problems.TellLastAsync(turn, context, cancellationToken)) return;
        else if (slots[SlotNames.Branch] is not null && !(slots.TryGet<ChoiceSlot>(SlotNames.Scope, out var scope) && scope.Values.Contains(Scopes.Mine, StringComparer.Ordinal))) // 财务处有哪些是我负责的: mine
        {
            if (await reader.ReadAsync(new LedgerQuestion(Folder), Scopes.MyBranch, turn, context, cancellationToken) is { } question) await lists.ShowAsync(OfBranches(question.Branches, turn), turn, context, cancellationToken);
        }
        else await lists.ShowAsync(ListOf(slots, turn), turn, context, cancellationToken);
    }

    private ListShown OfBranches(IReadOnlyList<int> branches, Turn turn) =>
        AskedList.Of(turn, "OfBranch", Wording.List(turn.Language, branches.Select(reader.NameOf))) with { Branches = branches };

    /// <summary>The list that is asked for when no branch is named. Who decides is shown what waits in all branches that he or she decides for.</summary>
    private ListShown ListOf(SlotValues slots, Turn turn)
    {
        if (slots.TryGet<NamesSlot>(SlotNames.Responsible, out var names) && names.Names is [var name, ..] && name != "@me") return OfPerson(name, turn);
        if (QuestionNarrowing.Of(turn.Heard).IsProposedByMe) return AskedList.Of(turn, "Proposed", turn.Speaker.Name) with { Scope = Scopes.All };
        var said = slots.TryGet<ChoiceSlot>(SlotNames.Scope, out var choice) ? choice.Values[0] : names is null ? null : Scopes.Mine;
        // 那上个月的呢: whose they are stays.
        if (said is null && turn.FollowsUp is { } before) return before.Responsible is { } who ? OfPerson(who, turn) : before.Scope is null && before.Branches is not [] ? OfBranches(before.Branches, turn) : OfScope(before.Scope ?? Scopes.All, turn);
        if (reader.OfKind(new LedgerQuestion(Folder) { Branches = said is null ? [] : Scopes.BranchesOf(said, turn.Speaker) }, QuestionNarrowing.Of(turn.Heard), slots) is { Branches: not [] and var ofKind } kind && (kind.OfKind is not null || kind.NameHolds is not null))
            return AskedList.Of(turn, "OfBranch", QuestionReader.NameOf(kind, turn.Language)) with { Branches = ofKind };
        return OfScope(said ?? Usual(AskedList.FacetOf(turn), turn.Speaker), turn);
    }

    private static ListShown OfPerson(string name, Turn turn) => AskedList.Of(turn, "OfPerson", name) with { Responsible = name };

    private static ListShown OfScope(string scope, Turn turn) => scope switch
    {
        Scopes.Mine => AskedList.Of(turn, "Mine", turn.Speaker.Name) with { Scope = Scopes.Mine },
        Scopes.All => AskedList.Of(turn, "All", "") with { Scope = Scopes.All },
        Scopes.Liaison when turn.Speaker.Contacts is not [] => AskedList.Of(turn, "Contacted", "") with { Scope = Scopes.Liaison, Branches = Scopes.BranchesOf(scope, turn.Speaker) },
        _ => AskedList.Of(turn, "OfBranch", turn.Speaker.Branch.Name) with { Branches = [turn.Speaker.Branch.Id.Value] },
    };

    private static string Usual(ListFacet facet, Speaker speaker) => facet is ListFacet.ForMe or ListFacet.Pending or ListFacet.Requested && ProblemRules.AwaitingDecisionOf(speaker) is { Branches: var decides }
        ? decides is [] ? Scopes.All : Scopes.Liaison
        : speaker.Roles.HasFlag(Roles.Office) ? Scopes.All : Scopes.MyBranch;
}
