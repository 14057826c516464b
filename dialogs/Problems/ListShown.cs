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

    /// <summary>Which of them.</summary>
    public ListFacet Facet { get; init; }

    /// <summary>What it lets through.</summary>
    public ProblemFilter FilterFor(Speaker speaker) => ListFacets.Narrow(new ProblemFilter
    {
        Branches = [.. Branches.Select(b => new BranchId(b))],
        ResponsibleSpeaker = IsMine ? speaker : null,
        ResponsibleName = Responsible,
    }, Facet, speaker);

    /// <summary>The list as a question, for another branch and for an export.</summary>
    public LedgerQuestion AsQuestion() => ListFacets.Narrow(new LedgerQuestion("QueryStatus") { Branches = Branches, Scope = IsMine ? Scopes.Mine : null, Responsible = Responsible, Items = LedgerItems.Problems }, Facet);
}
