using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Names the secretaries who have bound no account, for the office alone; another person hears who may see it.</summary>
internal sealed class UnboundAnswer(IRoster roster, LedgerTitles titles, LedgerMemory memory) : ILedgerAnswer
{
    /// <summary>The name that its questions go by.</summary>
    public const string Name = "Unbound";

    /// <inheritdoc/>
    public string Intent => Name;

    /// <inheritdoc/>
    public async Task ShowAsync(LedgerQuestion question, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        if (!turn.Speaker.Roles.HasFlag(Roles.Office))
        {
            turn.Say(LedgerWords.Folder, "UnboundRefused");
            turn.Report.Note(StepKind.Refused);
            return;
        }

        var language = turn.Language;
        var secretaries = roster.Members.Where(m => m.Roles.HasFlag(Roles.Secretary)).ToList();
        var unbound = secretaries.Where(m => !roster.IsBound(m.Id)).OrderBy(m => m.Branch.Name, StringComparer.Ordinal).ToList();
        var page = unbound.Skip(question.Next).Take(LedgerAnswers.PageSize).ToList();
        var (shown, more) = (question.Next + page.Count, unbound.Count - question.Next - page.Count);
        turn.Say(new Answer(LedgerWords.Text(language, unbound is [] ? "UnboundNone" : "Unbound", ("count", Wording.Number(unbound.Count)), ("all", Wording.Number(secretaries.Count)), ("time", titles.Time(language))))
        {
            Rows = [.. page.Select((m, i) => new Row(LedgerWords.Text(language, "WithoutRow", ("place", Wording.Number(question.Next + i + 1)), ("branch", m.Branch.Name)), m.Name))],
            Notes = more > 0 ? [LedgerWords.Text(language, "More", ("count", Wording.Number(more)))] : [],
            Buttons = more > 0 ? [LedgerWords.Text(language, "ButtonMore")] : [],
        }.ToReply(language), isPersonal: true);
        if (!turn.IsInGroup) await memory.RememberAsync(question with { Next = shown, Total = unbound.Count }, context, cancellationToken);
    }
}
