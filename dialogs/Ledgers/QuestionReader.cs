using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Language;
using PairingBot.Language.Intents;
using PairingBot.Language.Queries;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Makes a question of what was heard. What a name may mean is asked about, and remembered, so that the answer is enough.</summary>
internal sealed class QuestionReader(IRoster roster, ProblemReferences references, LedgerMemory memory)
{
    private const string Me = "@me";

    /// <summary>The question; null when something had to be asked or said first.</summary>
    /// <param name="basis">The question before, when this one only says what is different; else a new one.</param>
    /// <param name="defaultScope">What is meant when neither branch nor scope was said.</param>
    public async Task<LedgerQuestion?> ReadAsync(LedgerQuestion basis, string defaultScope, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var slots = turn.Heard.Slots;
        if (turn.Speaker.Contacts is [] && slots.TryGet<ChoiceSlot>(SlotNames.Scope, out var whose) && whose.Values[0] == Scopes.Liaison)
        {
            turn.Say(LedgerWords.Folder, "NoContacts", ("branch", turn.Speaker.Branch.Name));
            slots[SlotNames.Scope] = whose with { Values = [Scopes.MyBranch] };
        }

        var narrowing = QuestionNarrowing.Of(turn.Heard);
        var question = WithChoices(WithPeriod(WithScope(basis, defaultScope, slots, turn.Speaker), slots), slots);
        // 我这边今年共建几次: an activity is a branch's and nobody's own.
        if (question is { Scope: Scopes.Mine, Items: LedgerItems.Activities } && Scopes.DefaultOf(turn.Speaker) is var ours) question = question with { Scope = ours, Branches = Scopes.BranchesOf(ours, turn.Speaker) };
        if (slots.TryGet<BranchesSlot>(SlotNames.Partners, out var partners)) question = WithPartners(question, partners);
        if (slots.TryGet<RefsSlot>(SlotNames.ProblemRef, out var refs) && refs.Items is [var item, ..])
        {
            if (await references.FindAsync(item, null, context, cancellationToken) is not [var problem, ..])
            {
                ProblemField.Unknown(SlotNames.ProblemRef, item).Say(turn);
                return null;
            }

            question = question with { Problem = problem.Number.Value, Branches = [], Scope = Scopes.All };
        }

        question = OfOwn(QuestionNarrowing.Narrow(question, narrowing), basis, turn);
        return slots.TryGet<BranchesSlot>(SlotNames.Branch, out var named) ? await WithBranchesAsync(question, named, turn, context, cancellationToken) : OfKind(question, narrowing, slots);
    }

    /// <summary>
    /// What the speaker proposed or logged is of whatever branch; where another branch or scope is named after that, it is that one's. And nobody answers for an
    /// activity: 我的活动 are those of the own branch.
    /// </summary>
    private static LedgerQuestion OfOwn(LedgerQuestion question, LedgerQuestion basis, Turn turn)
    {
        if (basis.IsProposed && !QuestionNarrowing.Of(turn.Heard).IsProposedByMe && (turn.Heard.Slots[SlotNames.Branch] ?? turn.Heard.Slots[SlotNames.Scope]) is not null) question = question with { IsProposed = false };
        if (question.IsProposed && turn.Heard.Slots[SlotNames.Branch] is null) return question with { Scope = Scopes.All, Branches = [] };
        return question.IsMine && (question.Items == LedgerItems.Activities || question.Intent == IntentNames.ListActivities)
            ? question with { Scope = Scopes.MyBranch, Branches = Scopes.BranchesOf(Scopes.MyBranch, turn.Speaker) }
            : question;
    }

    /// <summary>Whose problems by the kind or the names of the branches: 机关支部的逾期. Of activities the kind is that of the pairing.</summary>
    public LedgerQuestion OfKind(LedgerQuestion question, Narrowing narrowing, SlotValues slots)
    {
        var kind = question.Kinds is [var said] ? said : narrowing.Kind is { } word ? LedgerWords.KindOf(word) : null;
        if (narrowing.NameHolds is null && (kind is null || !QuestionNarrowing.IsOfProblems(question))) return question;
        var within = slots[SlotNames.Scope] is null ? [] : question.Branches;
        var branches = roster.Branches.Where(b => (narrowing.NameHolds is { } held ? b.Name.Contains(held, StringComparison.Ordinal) : b.Kind == kind) && (within is [] || within.Contains(b.Id.Value))).Select(b => b.Id.Value).ToList();
        return branches is [] ? question with { Unread = [.. question.Unread, narrowing.NameHolds ?? LedgerWords.Kind(SpokenLanguage.Chinese, kind!.Value)] } : question with { Scope = null, Kinds = [], Branches = branches, OfKind = narrowing.NameHolds is null ? kind : null, NameHolds = narrowing.NameHolds };
    }

    /// <summary>The name of a branch.</summary>
    public string NameOf(int branch) => roster.Find(new BranchId(branch))?.Name ?? "";

    /// <summary>What the branches of a kind, or with such names, are called together.</summary>
    public static string NameOf(LedgerQuestion question, SpokenLanguage language) => question.OfKind is { } kind
        ? LedgerWords.Text(language, "OfKind", ("kind", LedgerWords.Kind(language, kind)), ("count", Wording.Number(question.Branches.Count)))
        : LedgerWords.Text(language, "NameHolds", ("words", question.NameHolds ?? ""), ("count", Wording.Number(question.Branches.Count)));

    private static LedgerQuestion WithScope(LedgerQuestion basis, string defaultScope, SlotValues slots, Speaker speaker)
    {
        var said = slots.TryGet<ChoiceSlot>(SlotNames.Scope, out var choice) ? choice.Values[0] : null;
        if (slots.TryGet<NamesSlot>(SlotNames.Responsible, out var names))
        {
            if (names.Names is not [Me, ..]) basis = basis with { Responsible = names.Names[0] };
            said ??= names.Names is [Me, ..] ? Scopes.Mine : Scopes.All;
        }

        if (said is null && (basis.Scope is not null || basis.Branches is not [])) return basis;
        var scope = said ?? defaultScope;
        return basis with { Scope = scope, Branches = Scopes.BranchesOf(scope, speaker) };
    }

    private static LedgerQuestion WithPeriod(LedgerQuestion question, SlotValues slots)
    {
        if (slots.TryGet<RangeSlot>(SlotNames.DateRange, out var range)) return question with { From = range.First, To = range.Last };
        return slots.TryGet<DateSlot>(SlotNames.DateRange, out var day) ? question with { From = day.Value, To = day.Value } : question;
    }

    private static LedgerQuestion WithChoices(LedgerQuestion question, SlotValues slots)
    {
        if (slots.TryGet<ChoiceSlot>(SlotNames.Kind, out var kinds)) question = question with { Kinds = [.. kinds.Values.Select(LedgerWords.KindOf).OfType<BranchKind>()] };
        if (slots.TryGet<ChoiceSlot>(SlotNames.Period, out var period)) question = question with { IsSoon = period.Values.Contains("due_soon", StringComparer.Ordinal) };
        if (slots.TryGet<ChoiceSlot>(SlotNames.StatsBy, out var by)) question = question with { By = by.Values };
        if (slots.TryGet<ChoiceSlot>(SlotNames.Source, out var sources)) question = question with { Source = LedgerWords.SourceOf(sources.Values[0]) };
        if (slots.TryGet<ChoiceSlot>(SlotNames.Priority, out var priorities)) question = question with { Priority = LedgerWords.PriorityOf(priorities.Values[0]) };
        return slots.TryGet<ChoiceSlot>(SlotNames.Items, out var items) ? question with { Items = items.Values[0] } : question;
    }

    private static LedgerQuestion WithPartners(LedgerQuestion question, BranchesSlot partners) => question with
    {
        Partners = [.. partners.Mentions.SelectMany(m => m.Candidates).Distinct()],
        Outside = [.. partners.Mentions.Where(m => m.Candidates is []).Select(m => m.Text)],
    };

    private async Task<LedgerQuestion?> WithBranchesAsync(LedgerQuestion question, BranchesSlot named, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var meant = new List<int>();
        foreach (var mention in named.Mentions)
        {
            int[] candidates = [.. mention.Candidates.Where(c => roster.Find(new BranchId(c)) is not null)];
            if (candidates.Contains(turn.Speaker.Branch.Id.Value)) candidates = [turn.Speaker.Branch.Id.Value];
            switch (candidates)
            {
                case []:
                    turn.Say(LedgerWords.Folder, "UnknownBranch", ("name", mention.Text));
                    turn.Report.Note(StepKind.Rejected, SlotNames.Branch);
                    return null;
                case [var only]:
                    meant.Add(only);
                    break;
                default:
                    await memory.RememberAsync(question with { Candidates = candidates, Next = 0, Total = 0 }, context, cancellationToken);
                    turn.Say(AskWhich(mention.Text, candidates, turn.Language));
                    turn.Report.Note(StepKind.AskedWhich, SlotNames.Branch);
                    return null;
            }
        }

        return question with { Scope = null, Branches = meant, Candidates = [] };
    }

    private Microsoft.Bot.Schema.Activity AskWhich(string said, int[] candidates, SpokenLanguage language)
    {
        string[] names = [.. candidates.Select(c => roster.Find(new BranchId(c))!.Name)];
        var text = LedgerWords.Text(language, "WhichBranch", ("name", said), ("count", Wording.Number(names.Length)));
        return Reply.Text(string.Join('\n', names.Select((n, i) => $"{Wording.Number(i + 1)}. {PlainText.Quote(n)}").Prepend(text)), [.. names, LedgerWords.Text(language, "ButtonBoth")]);
    }
}
