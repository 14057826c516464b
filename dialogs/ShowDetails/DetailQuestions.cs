using System.Globalization;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Dialogs.QueryStats;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.ShowDetails;

/// <summary>Narrows a question to one group of its figures.</summary>
internal sealed class DetailQuestions(IRoster roster)
{
    private const int MonthsOfQuarter = 3;

    /// <summary>The question for the rows of the group with this key.</summary>
    public LedgerQuestion Of(LedgerQuestion question, StatsPlan plan, string key)
    {
        int? number = int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var some) ? some : null;
        return plan.By switch
        {
            Grouping.Branch => question with { Scope = null, Branches = [number ?? 0] },
            Grouping.Kind when plan.Items == LedgerItems.Activities => number is { } kind ? question with { Kinds = [(BranchKind)kind] } : question with { IsOfNoKind = true },
            Grouping.Kind => OfKind(question, (BranchKind)(number ?? 0)),
            Grouping.Month => Within(question, DateOnly.ParseExact(key + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture), 1),
            Grouping.Quarter => Within(question, new DateOnly(int.Parse(key.AsSpan(0, 4), CultureInfo.InvariantCulture), ((key[^1] - '1') * MonthsOfQuarter) + 1, 1), MonthsOfQuarter),
            Grouping.Year => Within(question, new DateOnly(number ?? 1, 1, 1), 12),
            Grouping.Source => number is { } source ? question with { Source = (ProblemSource)source } : question with { HasNoSource = true },
            Grouping.Responsible => key.Length > 0 ? question with { Responsible = key } : question with { HasNoResponsible = true },
            _ => question with { State = (ProblemState)(number ?? 0) },
        };
    }

    private LedgerQuestion OfKind(LedgerQuestion question, BranchKind kind) => question with
    {
        Scope = null,
        Branches = [.. roster.Branches.Where(b => b.Kind == kind && (question.Branches is [] || question.Branches.Contains(b.Id.Value))).Select(b => b.Id.Value)],
    };

    /// <summary>The part of the group's months that the question asks about.</summary>
    private static LedgerQuestion Within(LedgerQuestion question, DateOnly first, int months)
    {
        var last = first.AddMonths(months).AddDays(-1);
        return question with { From = question.From > first ? question.From : first, To = question.To < last ? question.To : last };
    }
}
