using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Ledgers;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Names branches: for the office all of them, for others those that are contacted, or the own one and those that it has held activities with.</summary>
internal sealed class BranchListAnswer(ILedgers ledgers, IRoster roster, LedgerTitles titles, LedgerMemory memory) : ILedgerAnswer
{
    /// <summary>The name that its questions go by.</summary>
    public const string Name = "BranchList";

    /// <inheritdoc/>
    public string Intent => Name;

    /// <inheritdoc/>
    public async Task ShowAsync(LedgerQuestion question, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var (language, scope) = (turn.Language, ScopeOf(question, turn.Speaker));
        var branches = await FindAsync(scope, turn.Speaker, cancellationToken);
        var page = branches.Skip(question.Next).Take(LedgerAnswers.PageSize).ToList();
        var (shown, more) = (question.Next + page.Count, branches.Count - question.Next - page.Count);
        if (scope != Scopes.Liaison && question.Scope == Scopes.Liaison) turn.Say(LedgerWords.Folder, "NoContacts", ("branch", turn.Speaker.Branch.Name));
        turn.Say(new Answer(LedgerWords.Text(language, KeyOf(scope), ("count", Wording.Number(branches.Count)), ("time", titles.Time(language))))
        {
            Rows = [.. page.Select((b, i) => new Row(LedgerWords.Text(language, "WithoutRow", ("place", Wording.Number(question.Next + i + 1)), ("branch", b.Name)), LedgerWords.Kind(language, b.Kind)))],
            Notes = [.. more > 0 ? [LedgerWords.Text(language, "More", ("count", Wording.Number(more)))] : Array.Empty<string>(), .. scope == Scopes.All ? [] : new[] { LedgerWords.Text(language, "BranchesOthers") }],
            Buttons = more > 0 ? [LedgerWords.Text(language, "ButtonMore")] : [],
        }.ToReply(language));
        await memory.RememberAsync(question with { Next = shown, Total = branches.Count }, context, cancellationToken);
    }

    private static string KeyOf(string scope) => scope switch
    {
        Scopes.All => "BranchesAll",
        Scopes.Liaison => "BranchesContacted",
        _ => "BranchesNear",
    };

    /// <summary>The list of all is the office's.</summary>
    private static string ScopeOf(LedgerQuestion question, Speaker speaker) => (question.Scope, speaker) switch
    {
        (Scopes.All, { Roles: var roles }) when roles.HasFlag(Roles.Office) => Scopes.All,
        (_, { Contacts: not [] }) => Scopes.Liaison,
        _ => Scopes.MyBranch,
    };

    private async Task<List<Branch>> FindAsync(string scope, Speaker speaker, CancellationToken cancellationToken)
    {
        if (scope == Scopes.All) return [.. roster.Branches.Where(b => b.Kind is BranchKind.AdministrativeUnits or BranchKind.TeachingResearch or BranchKind.Students).OrderBy(b => b.Kind).ThenBy(b => b.Name, StringComparer.Ordinal)];
        if (scope == Scopes.Liaison) return [.. roster.Branches.Where(b => speaker.Contacts.Contains(b.Id)).OrderBy(b => b.Name, StringComparer.Ordinal)];
        var own = speaker.Branch.Id;
        var logged = await ledgers.BranchesInActivitiesAsync(new LedgerQuestion(Name) { Branches = [own.Value] }.Activities(speaker), cancellationToken);
        var took = await ledgers.BranchesInActivitiesAsync(new LedgerQuestion(Name) { Partners = [own.Value] }.Activities(speaker), cancellationToken);
        return [speaker.Branch, .. roster.Branches.Where(b => b.Id != own && (logged.Contains(b.Id) || took.Contains(b.Id))).OrderBy(b => b.Name, StringComparer.Ordinal)];
    }
}
