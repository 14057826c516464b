using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>Which problems the rows of a question are.</summary>
internal sealed class ProblemSelection(OrganisationClock clock, DueWindow window)
{
    /// <summary>The overdue list's own problems; else those of the figures, or the part of them that is meant.</summary>
    public ProblemFilter Of(LedgerQuestion question, Speaker speaker)
    {
        if (question.Intent == "QueryOverdue") return DueRows.FilterOf(question, speaker, clock.Today, window);
        return question.Facet switch
        {
            Facets.SignedOff when question.From is not null || question.To is not null => question.SignedOff(speaker, clock),
            Facets.SignedOff => question.Problems(speaker) with { States = [ProblemState.SignedOff] },
            Facets.NoMeasure => question.Added(speaker, clock) with { States = DueRows.OpenStates, HasNoMeasure = true },
            Facets.NoProgress => question.Added(speaker, clock) with { States = DueRows.OpenStates, HasNoProgress = true },
            Facets.Progress => question.Progressed(speaker, clock),
            Facets.ForMe when ProblemRules.AwaitingDecisionOf(speaker) is { } decides => question.Added(speaker, clock) with
            {
                IsPending = true,
                NotAskedBy = decides.NotAskedBy,
                Branches = question.Branches is [] ? decides.Branches : [.. question.Branches.Select(b => new BranchId(b))],
            },
            Facets.ForMe => question.Problems(speaker) with { IsNothing = true },
            Facets.Pending => question.Added(speaker, clock) with { IsPending = true },
            _ => question.Added(speaker, clock),
        };
    }
}
