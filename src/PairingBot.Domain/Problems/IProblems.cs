using PairingBot.Domain.Branches;
using PairingBot.Domain.Pairings;

namespace PairingBot.Domain.Problems;

/// <summary>The problems in the store, to be changed.</summary>
public interface IProblems
{
    /// <summary>Adds a problem that is saved when the turn is.</summary>
    void Add(Problem problem);

    /// <summary>Adds what happened; it is saved when the turn is.</summary>
    void Add(ProblemEvent happening);

    /// <summary>Adds a measure that is saved when the turn is.</summary>
    void Add(Measure measure);

    /// <summary>The problem with this number, also when its adding was taken back; or null.</summary>
    Task<Problem?> FindAsync(ProblemNumber number, CancellationToken cancellationToken);

    /// <summary>Marks the event and the measure that a version of a problem brought as taken back.</summary>
    Task TakeBackAsync(ProblemNumber number, int version, DateTimeOffset at, CancellationToken cancellationToken);
}

/// <summary>Which problems a list shows; what is null or empty does not narrow it. Those taken back are never shown.</summary>
public sealed record ProblemFilter
{
    /// <summary>Of these branches.</summary>
    public IReadOnlyList<BranchId> Branches { get; init; } = [];

    /// <summary>In these states.</summary>
    public IReadOnlyList<ProblemState> States { get; init; } = [];

    /// <summary>Those that a speaker answers for.</summary>
    public Speaker? ResponsibleSpeaker { get; init; }

    /// <summary>Those that a person of this name answers for.</summary>
    public string? ResponsibleName { get; init; }

    /// <summary>Due before this day.</summary>
    public DateOnly? DueBefore { get; init; }
}

/// <summary>A page of a list.</summary>
/// <param name="Total">How many the whole list has.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total);

/// <summary>The problems in the store, to be read: what is committed, in one query each.</summary>
public interface IProblemQueries
{
    /// <summary>A page of the problems that a filter lets through, the earliest due first, those without a due date last.</summary>
    Task<Page<Problem>> ListAsync(ProblemFilter filter, int skip, int take, CancellationToken cancellationToken);

    /// <summary>Problems whose titles hold the words or some of their pairs of characters, open ones first; to be ranked by <see cref="TitleMatch"/>.</summary>
    Task<IReadOnlyList<Problem>> FindByWordsAsync(string words, CancellationToken cancellationToken);

    /// <summary>The problem with this code, or null.</summary>
    Task<Problem?> FindByCodeAsync(string code, CancellationToken cancellationToken);

    /// <summary>The latest events of a problem, the latest first, without those taken back.</summary>
    Task<IReadOnlyList<ProblemEvent>> EventsAsync(ProblemNumber number, int take, CancellationToken cancellationToken);

    /// <summary>The measures of a problem in their order, without those taken back.</summary>
    Task<IReadOnlyList<Measure>> MeasuresAsync(ProblemNumber number, CancellationToken cancellationToken);

    /// <summary>The activities that served a problem, the latest first, without those taken back.</summary>
    Task<Page<PairingActivity>> ActivitiesAsync(ProblemNumber number, int take, CancellationToken cancellationToken);
}
