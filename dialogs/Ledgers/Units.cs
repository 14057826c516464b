using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>这两家一共几次: the branches that a question before named, counted together.</summary>
internal static class Units
{
    /// <summary>The question for all of them; null when it named fewer than two.</summary>
    public static LedgerQuestion? Of(LedgerQuestion? before)
    {
        if (before is null || before.Partners.Count + before.Outside.Count + before.Branches.Count < 2) return null;
        var both = before.Periods[0] with { Intent = IntentNames.QueryStats, Items = LedgerItems.Activities, By = [], Facet = null, Candidates = [], Next = 0, Total = 0 };
        if (before.Partners.Count + before.Outside.Count > 1) return both; // of the own branch with both of them
        return both with { Scope = null, Branches = [.. before.Branches, .. before.Partners], Partners = [], Outside = [], By = ["branch"] };
    }
}
