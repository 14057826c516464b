using Microsoft.Bot.Builder;
using PairingBot.Dialogs.Texts;
using PairingBot.Dialogs.Turns;
using PairingBot.Language.Queries;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Names the branches without an activity, a problem or anything overdue: 哪些支部没开展活动.</summary>
internal sealed class BranchesWithoutAnswer(BranchesWithout branches, LedgerTitles titles, LedgerMemory memory) : ILedgerAnswer
{
    /// <inheritdoc/>
    public string Intent => nameof(BranchesWithout);

    /// <summary>What the branches have none of, in the answer's words.</summary>
    public static string What(LedgerQuestion question, SpokenLanguage language) => LedgerWords.Text(language, KeyOf(question, "Without"));

    private static string KeyOf(LedgerQuestion question, string lead) => (lead, question.Without) switch
    {
        ("All", Narrowing.Problems) => "AllProblems",
        ("All", Narrowing.Overdue) => "AllOverdue",
        ("All", _) => "AllActivities",
        (_, Narrowing.Problems) => "WithoutProblems",
        (_, Narrowing.Overdue) => "WithoutOverdue",
        _ => "WithoutActivities",
    };

    /// <inheritdoc/>
    public async Task ShowAsync(LedgerQuestion question, Turn turn, ITurnContext context, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        var (without, of) = await branches.FindAsync(question, turn.Speaker, cancellationToken);
        var page = without.Skip(question.Next).Take(LedgerAnswers.PageSize).ToList();
        var (shown, more) = (question.Next + page.Count, without.Count - question.Next - page.Count);
        turn.Say(new Answer(LedgerWords.Text(
            language,
            without is [] ? "WithoutNone" : "Without",
            ("of", titles.Of(question, language)),
            ("what", without is [] ? LedgerWords.Text(language, KeyOf(question, "All")) : What(question, language)),
            ("count", Wording.Number(without.Count)),
            ("all", Wording.Number(of)),
            ("time", titles.Time(language))))
        {
            Rows = [.. page.Select((b, i) => new Row(LedgerWords.Text(language, "WithoutRow", ("place", Wording.Number(question.Next + i + 1)), ("branch", b.Name)), ""))],
            Notes = [.. more > 0 ? [LedgerWords.Text(language, "More", ("count", Wording.Number(more)))] : Array.Empty<string>(), .. UnreadNotes.Of(question, language)],
            Buttons = [.. more > 0 ? [LedgerWords.Text(language, "ButtonMore")] : Array.Empty<string>(), .. without is [] ? [] : new[] { LedgerWords.Text(language, "ButtonExport") }],
        }.ToReply(language));
        await memory.RememberAsync(question with { Next = shown, Total = without.Count }, context, cancellationToken);
    }
}
