using PairingBot.Dialogs.Ledgers;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Problems;

/// <summary>A list in pages.</summary>
/// <param name="Title">What it is called in the words of the language that it was asked in.</param>
/// <param name="Next">How many items were shown.</param>
internal sealed record ListShown(string Title, int Next)
{
    /// <summary>Of which branches; empty for all.</summary>
    public IReadOnlyList<int> Branches { get; init; } = [];

    /// <summary>Whose the person is to be responsible for: the speaker.</summary>
    public bool IsMine { get; init; }

    /// <summary>Whose by name.</summary>
    public string? Responsible { get; init; }

    /// <summary>What it lets through: what is not closed.</summary>
    public ProblemFilter FilterFor(Speaker speaker) => new()
    {
        Branches = [.. Branches.Select(b => new BranchId(b))],
        States = [ProblemState.Proposed, ProblemState.Confirmed, ProblemState.InProgress, ProblemState.SignOffRequested],
        ResponsibleSpeaker = IsMine ? speaker : null,
        ResponsibleName = Responsible,
    };

    /// <summary>The list as a question, for another branch and for an export.</summary>
    public LedgerQuestion AsQuestion() => new("QueryStatus") { Branches = Branches, Scope = IsMine ? Scopes.Mine : null, Responsible = Responsible, Items = LedgerItems.Problems, Facet = Facets.Open };
}
