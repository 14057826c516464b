using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Says whose and of when an answer is, and the time that it stands for.</summary>
internal sealed class LedgerTitles(IRoster roster, OrganisationClock clock, ProblemAnswers answers)
{
    private const int MostNames = 3;

    /// <summary>The organisation's day.</summary>
    public DateOnly Today => clock.Today;

    /// <summary>The organisation's clock.</summary>
    public OrganisationClock Clock => clock;

    /// <summary>The time that an answer stands for.</summary>
    public string Time(SpokenLanguage language) => answers.Time(language);

    /// <summary>The name of a branch.</summary>
    public string Branch(int branch) => roster.Find(new BranchId(branch))?.Name ?? "";

    /// <summary>The kind of a branch; null for one that is no longer on the roster.</summary>
    public BranchKind? KindOf(int branch) => roster.Find(new BranchId(branch))?.Kind;

    /// <summary>The branches of the organisation itself and the outside organisations of a kind.</summary>
    public int Count(BranchKind kind) => roster.Branches.Count(b => b.Kind == kind);

    /// <summary>Whose items a question is about.</summary>
    public string Whose(LedgerQuestion question, SpokenLanguage language)
    {
        if (question.Responsible is { } name)
        {
            var person = LedgerWords.Text(language, "OfPerson", ("name", name));
            return question.Branches is [] ? person : Whose(question with { Responsible = null }, language) + LedgerWords.Text(language, "Joint") + person;
        }

        if (question.OfKind is not null || question.NameHolds is not null) return QuestionReader.NameOf(question, language);
        return question.Scope switch
        {
            Scopes.Mine => LedgerWords.Text(language, "Mine"),
            Scopes.Liaison when question.Branches is not [] => LedgerWords.Text(language, "Contacted", ("count", Wording.Number(question.Branches.Count))),
            _ => question.Branches is [] ? LedgerWords.Text(language, "All") : Names(question.Branches, language),
        };
    }

    /// <summary>Names of branches; of many, the first of them and how many there are.</summary>
    public string Names(IReadOnlyList<int> branches, SpokenLanguage language)
    {
        var names = Wording.List(language, branches.Take(MostNames).Select(Branch));
        return branches.Count <= MostNames ? names : LedgerWords.Text(language, "AndMore", ("names", names), ("count", Wording.Number(branches.Count)));
    }

    /// <summary>The kinds, partners, period, problem and source that narrow a question, each in its words.</summary>
    public IReadOnlyList<string> Narrowed(LedgerQuestion question, SpokenLanguage language)
    {
        string[] parts =
        [
            LedgerWords.Period(language, question.From, question.To),
            question.Kinds is [] ? "" : Wording.List(language, question.Kinds.Select(k => LedgerWords.Pairing(language, k))),
            question is { Partners: [], Outside: [] } ? "" : LedgerWords.Text(language, "With", ("partners", Wording.List(language, question.Partners.Select(Branch).Concat(question.Outside)))),
            question.Problem is { } number ? LedgerWords.Text(language, "ForProblem", ("number", Wording.Number(number))) : "",
            question.Source is { } source ? LedgerWords.Source(language, source) : question.HasNoSource ? LedgerWords.Source(language, null) : "",
            question.Priority is { } priority ? LedgerWords.Priority(language, priority) : "",
            question.State is { } state ? ProblemWording.State(language, state) : "",
            question.HasNoResponsible ? LedgerWords.Text(language, "NobodyAnswers") : "",
            question.IsProposed ? LedgerWords.Text(language, QuestionNarrowing.IsOfProblems(question) ? "ByYou" : "LoggedByYou") : "",
            question.HasNoDue ? LedgerWords.Text(language, "NoDueDate") : "",
            Late(question, language),
            Bounds(question.LeastPeople, question.MostPeople, ("PeopleLeast", "PeopleMost", "PeopleLeast"), language),
            question.About is { } about ? LedgerWords.Text(language, QuestionNarrowing.IsOfProblems(question) ? "About" : "AboutTopic", ("words", about)) : "",
            question.IsOfNoKind ? LedgerWords.Pairing(language, null) : "",
        ];
        return [.. parts.Where(p => p.Length > 0)];
    }

    /// <summary>How many days overdue; empty when that was not said.</summary>
    public static string Late(LedgerQuestion question, SpokenLanguage language) => Bounds(question.LeastLate, question.MostLate, ("LateLeast", "LateMost", "LateJust"), language);

    private static string Bounds(int? least, int? most, (string Least, string Most, string Just) keys, SpokenLanguage language) => (least, most) switch
    {
        (null, null) => "",
        ({ } from, { } to) when from == to => LedgerWords.Text(language, keys.Just, ("count", Wording.Number(from))),
        ({ } from, _) => LedgerWords.Text(language, keys.Least, ("count", Wording.Number(from))),
        (_, { } to) => LedgerWords.Text(language, keys.Most, ("count", Wording.Number(to))),
    };

    /// <summary>Whose, and what narrows it, in one phrase.</summary>
    public string Of(LedgerQuestion question, SpokenLanguage language) => string.Join(LedgerWords.Text(language, "Joint"), [Whose(question, language), .. Narrowed(question, language)]);
}
