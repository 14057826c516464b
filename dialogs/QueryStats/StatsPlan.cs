using PairingBot.Dialogs.Ledgers;
using PairingBot.Domain.Ledgers;

namespace PairingBot.Dialogs.QueryStats;

/// <summary>What a question about figures counts, and by what.</summary>
/// <param name="Items">Activities or problems; null for an overview of both.</param>
internal sealed record StatsPlan(string? Items, Grouping By, bool RanksByRate)
{
    private static readonly (string Word, Grouping By)[] Groupings =
    [
        ("branch", Grouping.Branch), ("kind", Grouping.Kind), ("month", Grouping.Month), ("quarter", Grouping.Quarter), ("year", Grouping.Year),
        ("source", Grouping.Source), ("responsible", Grouping.Responsible), ("status", Grouping.State), ("ranking", Grouping.Branch),
    ];

    /// <summary>Groups that come in their own order; others come by their numbers.</summary>
    public bool IsInTime => By is Grouping.Month or Grouping.Quarter or Grouping.Year or Grouping.State;

    /// <summary>What a question asks to be counted by.</summary>
    public static Grouping GroupingOf(LedgerQuestion question) => Groupings.FirstOrDefault(g => question.By.Contains(g.Word, StringComparer.Ordinal)).By;

    /// <summary>The plan for a question. What only problems have asks about problems; groups of what both have ask about activities.</summary>
    public static StatsPlan Of(LedgerQuestion question)
    {
        var by = question.Compares ? Grouping.None : GroupingOf(question);
        var rates = question.By.Contains("completion_rate", StringComparer.Ordinal);
        var ofProblems = rates || by is Grouping.Source or Grouping.Responsible or Grouping.State || question.Source is not null || question.Responsible is not null || question.IsMine;
        var ofActivities = by != Grouping.None || question.Compares || question is not { Partners: [], Outside: [] };
        var items = question.Items switch
        {
            LedgerItems.Activities => LedgerItems.Activities,
            { } => LedgerItems.Problems,
            null => ofProblems ? LedgerItems.Problems : ofActivities ? LedgerItems.Activities : null,
        };
        if (items == LedgerItems.Activities && by is Grouping.Source or Grouping.Responsible or Grouping.State) by = Grouping.None;
        return new StatsPlan(items, by, rates);
    }
}
