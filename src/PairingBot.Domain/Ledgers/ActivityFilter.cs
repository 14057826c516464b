using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;

namespace PairingBot.Domain.Ledgers;

/// <summary>Which activities are meant; what is null or empty does not narrow it. Those taken back are never meant.</summary>
public sealed record ActivityFilter
{
    /// <summary>Held by these branches: they are the ones that logged them.</summary>
    public IReadOnlyList<BranchId> Branches { get; init; } = [];

    /// <summary>With these of the roster, on whichever side they stand.</summary>
    public IReadOnlyList<BranchId> Partners { get; init; } = [];

    /// <summary>With a partner whose name holds one of these words, whether the roster knows it or not.</summary>
    public IReadOnlyList<string> Outside { get; init; } = [];

    /// <summary>Logged by this member.</summary>
    public MemberId? LoggedBy { get; init; }

    /// <summary>Held on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Held on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Of one of these kinds of pairing.</summary>
    public IReadOnlyList<BranchKind> Kinds { get; init; } = [];

    /// <summary>Of no known kind: no partner is on the roster.</summary>
    public bool IsOfNoKind { get; init; }

    /// <summary>With at least and at most so many people; those whose number nobody noted are none of them.</summary>
    public (int? Least, int? Most) Participants { get; init; }

    /// <summary>Whose topic holds these words as they stand.</summary>
    public string? TopicHolds { get; init; }

    /// <summary>That served this problem.</summary>
    public ProblemNumber? Problem { get; init; }
}
