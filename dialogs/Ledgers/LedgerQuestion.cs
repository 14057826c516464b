using System.Text.Json.Serialization;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.Ledgers;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Ledgers;

/// <summary>A question about lists and figures as it was asked, small enough to be remembered: for the next page, another branch, the rows behind a number, and an export.</summary>
/// <param name="Intent">The conversation that answers it.</param>
internal sealed record LedgerQuestion(string Intent)
{
    /// <summary>Whose: <c>all</c>, <c>liaison</c>, <c>my_branch</c>, <c>mine</c>; null when branches were named.</summary>
    public string? Scope { get; init; }

    /// <summary>Of these branches; empty for all.</summary>
    public IReadOnlyList<int> Branches { get; init; } = [];

    /// <summary>With these partners of the roster.</summary>
    public IReadOnlyList<int> Partners { get; init; } = [];

    /// <summary>With a partner that the roster does not know, in the person's words.</summary>
    public IReadOnlyList<string> Outside { get; init; } = [];

    /// <summary>Of these kinds.</summary>
    public IReadOnlyList<BranchKind> Kinds { get; init; } = [];

    /// <summary>From this day on.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Until this day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Of one problem.</summary>
    public int? Problem { get; init; }

    /// <summary>Of a person by name.</summary>
    public string? Responsible { get; init; }

    /// <summary>From one source.</summary>
    public ProblemSource? Source { get; init; }

    /// <summary>Of one priority.</summary>
    public ProblemPriority? Priority { get; init; }

    /// <summary>Only what is soon due.</summary>
    public bool IsSoon { get; init; }

    /// <summary>What is counted or exported: the object slot's word.</summary>
    public string? Items { get; init; }

    /// <summary>What figures are counted by: the words of the slot.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>True when the groups with the lowest figures come first.</summary>
    public bool IsFromEnd { get; init; }

    /// <summary>Of the groups only so many; null for all.</summary>
    public int? Top { get; init; }

    /// <summary>True when problems are ranked by how many are overdue.</summary>
    public bool RanksByOverdue { get; init; }

    /// <summary>The first day of another period that the figures are compared with; null for none.</summary>
    public DateOnly? AgainstFrom { get; init; }

    /// <summary>The last day of it.</summary>
    public DateOnly? AgainstTo { get; init; }

    /// <summary>Of problems only these: <see cref="Facets"/>; null for all.</summary>
    public string? Facet { get; init; }

    /// <summary>Activities without a known partner.</summary>
    public bool IsOfNoKind { get; init; }

    /// <summary>Problems without a source.</summary>
    public bool HasNoSource { get; init; }

    /// <summary>Problems without a responsible person.</summary>
    public bool HasNoResponsible { get; init; }

    /// <summary>Only what the speaker proposed.</summary>
    public bool IsProposed { get; init; }

    /// <summary>Problems without a due date.</summary>
    public bool HasNoDue { get; init; }

    /// <summary>At least so many days overdue.</summary>
    public int? LeastLate { get; init; }

    /// <summary>At most so many days overdue.</summary>
    public int? MostLate { get; init; }

    /// <summary>Activities with at least so many people.</summary>
    public int? LeastPeople { get; init; }

    /// <summary>Activities with at most so many people.</summary>
    public int? MostPeople { get; init; }

    /// <summary>Words that the title or the topic holds.</summary>
    public string? About { get; init; }

    /// <summary>The kind that the branches are of; the branches are theirs.</summary>
    public BranchKind? OfKind { get; init; }

    /// <summary>What the names of the branches hold; the branches are those.</summary>
    public string? NameHolds { get; init; }

    /// <summary>The branches are asked for that have none of these (<see cref="BranchesWithout"/>); null for another question.</summary>
    public string? Without { get; init; }

    /// <summary>What was asked for besides, and no list has.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>In this state.</summary>
    public ProblemState? State { get; init; }

    /// <summary>How many rows were shown.</summary>
    public int Next { get; init; }

    /// <summary>How many rows there are.</summary>
    public int Total { get; init; }

    /// <summary>Branches that a name may mean, while it is asked which.</summary>
    public IReadOnlyList<int> Candidates { get; init; } = [];

    /// <summary>True when two periods stand side by side.</summary>
    [JsonIgnore]
    public bool Compares => AgainstFrom is not null;

    /// <summary>The same question of the period that is asked about, and of the one that it is compared with.</summary>
    [JsonIgnore]
    public IReadOnlyList<LedgerQuestion> Periods
    {
        get
        {
            var alone = this with { AgainstFrom = null, AgainstTo = null };
            return Compares ? [alone, alone with { From = AgainstFrom, To = AgainstTo }] : [alone];
        }
    }

    /// <summary>True when it is about how many days problems are overdue.</summary>
    [JsonIgnore]
    public bool IsLate => LeastLate is not null || MostLate is not null;

    /// <summary>True for what the speaker answers for.</summary>
    public bool IsMine => Scope == Scopes.Mine;

    /// <summary>True for what is about the speaker alone: it is told in private, and no group goes on with it.</summary>
    [JsonIgnore]
    public bool IsPersonal => IsMine || IsProposed;

    /// <summary>The problems that it is about, open and closed ones.</summary>
    public ProblemFilter Problems(Speaker speaker) => new()
    {
        Branches = [.. Branches.Select(b => new BranchId(b))],
        ResponsibleSpeaker = IsMine ? speaker : null,
        ResponsibleName = Responsible,
        Source = Source,
        Priority = Priority,
        States = State is { } state ? [state] : [],
        HasNoSource = HasNoSource,
        HasNoResponsible = HasNoResponsible,
        HasNoDue = HasNoDue,
        TitleHolds = About,
        AddedBy = IsProposed ? speaker.Id : null,
    };

    /// <summary>The activities that it is about.</summary>
    public ActivityFilter Activities(Speaker speaker) => new()
    {
        LoggedBy = IsProposed ? speaker.Id : null,
        Branches = [.. Branches.Select(b => new BranchId(b))],
        Partners = [.. Partners.Select(b => new BranchId(b))],
        Outside = Outside,
        Kinds = Kinds,
        IsOfNoKind = IsOfNoKind,
        From = From,
        To = To,
        Problem = Problem is { } number ? new ProblemNumber(number) : null,
        Participants = (LeastPeople, MostPeople),
        TopicHolds = About,
    };

    /// <summary>The same problems, of those added within the period and, where it is asked, so many days overdue.</summary>
    public ProblemFilter Added(Speaker speaker, OrganisationClock clock)
    {
        var added = Problems(speaker) with { AddedFrom = From is { } from ? clock.StartOf(from) : null, AddedBefore = To is { } to ? clock.StartOf(to.AddDays(1)) : null };
        if (IsLate) return DueRows.Late(this, added with { States = DueRows.OpenStates }, clock.Today);
        return Facet switch
        {
            Facets.Open => added with { States = DueRows.OpenStates },
            Facets.Overdue => added with { States = DueRows.OpenStates, DueBefore = clock.Today },
            _ => added,
        };
    }

    /// <summary>The same problems, of those with progress reported within the period.</summary>
    public ProblemFilter Progressed(Speaker speaker, OrganisationClock clock) => Problems(speaker) with { ProgressFrom = From is { } from ? clock.StartOf(from) : DateTimeOffset.MinValue, ProgressBefore = To is { } to ? clock.StartOf(to.AddDays(1)) : null };

    /// <summary>The same problems, of those signed off within the period.</summary>
    public ProblemFilter SignedOff(Speaker speaker, OrganisationClock clock) => Problems(speaker) with { SignedOffFrom = From is { } from ? clock.StartOf(from) : null, SignedOffBefore = To is { } to ? clock.StartOf(to.AddDays(1)) : null };
}
