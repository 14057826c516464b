using System.Text.Json.Serialization;
using PairingBot.Dialogs.Ledgers;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Problems;

/// <summary>A list in pages.</summary>
/// <param name="Title">What it is called in the words of the language that it was asked in.</param>
/// <param name="Next">How many items were shown.</param>
internal sealed record ListShown(string Title, int Next)
{
    /// <summary>How many items there are.</summary>
    public int Total { get; init; }

    /// <summary>Of which branches; empty for all.</summary>
    public IReadOnlyList<int> Branches { get; init; } = [];

    /// <summary>Whose: <c>mine</c>, <c>liaison</c>, <c>all</c>; null for branches or a person by name.</summary>
    public string? Scope { get; init; }

    /// <summary>True for what the speaker answers for.</summary>
    [JsonIgnore]
    public bool IsMine => Scope == Scopes.Mine;

    /// <summary>True for what is the speaker's own business, and no group's.</summary>
    [JsonIgnore]
    public bool IsPersonal => IsMine || IsProposed || Facet == ListFacet.ForMe;

    /// <summary>Whose by name.</summary>
    public string? Responsible { get; init; }

    /// <summary>Which of them.</summary>
    public ListFacet Facet { get; init; }

    /// <summary>From one source.</summary>
    public ProblemSource? Source { get; init; }

    /// <summary>The period in which they were added, got on or were signed off, as the facet says.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of the period.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Words that the title holds.</summary>
    public string? About { get; init; }

    /// <summary>Without a responsible person.</summary>
    public bool HasNoResponsible { get; init; }

    /// <summary>Only what the speaker proposed.</summary>
    public bool IsProposed { get; init; }

    /// <summary>Without a due date.</summary>
    public bool HasNoDue { get; init; }

    /// <summary>What was asked for besides, and no list has.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>Which of the three lists is asked for: the object slot's word.</summary>
    public string Items { get; init; } = LedgerItems.Problems;

    /// <summary>True when the measures stand below each problem.</summary>
    [JsonIgnore]
    public bool HasMeasures => Items is LedgerItems.Measures or LedgerItems.ThreeLists;

    /// <summary>The list as a question, for another branch and for an export.</summary>
    public LedgerQuestion AsQuestion() => ListFacets.Narrow(
        new LedgerQuestion("QueryStatus") { Branches = Branches, Scope = Scope, Responsible = Responsible, Source = Source, From = From, To = To, Items = Items, About = About, HasNoResponsible = HasNoResponsible, HasNoDue = HasNoDue, IsProposed = IsProposed, Unread = Unread }, Facet);
}
