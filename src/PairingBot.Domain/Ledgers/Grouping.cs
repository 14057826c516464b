namespace PairingBot.Domain.Ledgers;

/// <summary>What figures are counted by. Each group has a key: see <see cref="ILedgers"/>.</summary>
public enum Grouping
{
    /// <summary>All together; the key is empty.</summary>
    None,

    /// <summary>The branch whose activity or problem it is; its id.</summary>
    Branch,

    /// <summary>Activities alone: the kind of pairing, as the number of the <see cref="Branches.BranchKind"/>; empty when no partner is known.</summary>
    Kind,

    /// <summary>The month, as 2026-11.</summary>
    Month,

    /// <summary>The quarter, as 2026-Q4.</summary>
    Quarter,

    /// <summary>The calendar year.</summary>
    Year,

    /// <summary>Where a problem came from: the number of the <see cref="Problems.ProblemSource"/>; empty when nobody said.</summary>
    Source,

    /// <summary>Who answers for a problem: the name, of each of several; empty when nobody does.</summary>
    Responsible,

    /// <summary>Where a problem is in its life: the number of the <see cref="Problems.ProblemState"/>.</summary>
    State,
}
