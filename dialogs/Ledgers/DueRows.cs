using PairingBot.Dialogs.Problems;
using PairingBot.Dialogs.Texts;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Problems by when they are due: which are meant, and how one is shown.</summary>
internal sealed class DueRows(DueWindow window, OrganisationClock clock, ProblemWording wording)
{
    /// <summary>What is not signed off.</summary>
    public static readonly IReadOnlyList<ProblemState> OpenStates = [ProblemState.Proposed, ProblemState.Confirmed, ProblemState.InProgress, ProblemState.SignOffRequested];

    /// <summary>The organisation's warning window.</summary>
    public DueWindow Window => window;

    /// <summary>What is due within the question's period, soon, or overdue.</summary>
    public static ProblemFilter FilterOf(LedgerQuestion question, Speaker speaker, DateOnly today, DueWindow window)
    {
        var open = question.Problems(speaker) with { States = OpenStates };
        if (question.IsLate) return Late(question, open, today);
        if (question.From is { } from) return open with { DueFrom = from, DueBefore = question.To?.AddDays(1) };
        return question.IsSoon ? open with { DueFrom = today, DueBefore = window.LastDay(today).AddDays(1) } : open with { DueBefore = today };
    }

    /// <summary>So many days overdue: at least, at most or both.</summary>
    public static ProblemFilter Late(LedgerQuestion question, ProblemFilter open, DateOnly today) =>
        open with { DueBefore = today.AddDays(1 - Math.Clamp(question.LeastLate ?? 1, 1, 100_000)), DueFrom = question.MostLate is { } most ? today.AddDays(-Math.Clamp(most, 0, 100_000)) : null };

    /// <summary>A problem with its colour, in words too, and how many days it is late or has left.</summary>
    public Row Row(Problem problem, int place, SpokenLanguage language)
    {
        var due = problem.DueOn(clock.Today);
        var days = due is { } standing ? Wording.Number(Math.Abs(standing.DaysLeft)) : "";
        var label = LedgerWords.Text(language, problem.IsOpen ? KeyOf(due) : "LightClosed", ("place", Wording.Number(place)), ("days", days));
        return new Row(label, LedgerWords.Text(
            language,
            problem.Facts.Priority == ProblemPriority.Key ? "KeyProblemRow" : "ProblemRow",
            ("problem", ProblemField.Name(problem, language)),
            ("branch", wording.Branch(problem.Branch)),
            ("responsible", problem.Facts.Responsible?.Name ?? ProblemWording.Text(language, "Nobody")),
            ("due", problem.Facts.Due is { } day ? Wording.Day(language, day) : ProblemWording.Text(language, "NoDue"))));
    }

    private string KeyOf(DueStanding? due) => due switch
    {
        null => "LightNone",
        { IsOverdue: true } => "LightRed",
        { DaysLeft: 0 } => "LightToday",
        { } left => window.LightOf(left) == TrafficLight.Yellow ? "LightYellow" : "LightGreen",
    };
}
