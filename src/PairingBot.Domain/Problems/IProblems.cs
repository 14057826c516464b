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

    /// <summary>The event that made a version of a problem, also when its words were written anew; null when there is none, or it was taken back.</summary>
    Task<ProblemEvent?> FindEventAsync(ProblemNumber number, int version, CancellationToken cancellationToken);

    /// <summary>The measure that stands at a place of a problem's list; null when none does.</summary>
    Task<Measure?> FindMeasureAsync(ProblemNumber number, int place, CancellationToken cancellationToken);

    /// <summary>The measure that a version of a problem replaced or removed; null when it did neither.</summary>
    Task<Measure?> FindMeasureEndedAsync(ProblemNumber number, int version, CancellationToken cancellationToken);

    /// <summary>Marks a measure as replaced or removed by a version of its problem.</summary>
    Task EndAsync(Measure measure, int version, CancellationToken cancellationToken);

    /// <summary>The event that made a version of a problem; null when there is none, it was taken back, or written anew.</summary>
    Task<ProblemEvent?> FindStepAsync(ProblemNumber number, int version, CancellationToken cancellationToken);

    /// <summary>True when a request that a version of a problem made was decided on since, or another stands in its place.</summary>
    Task<bool> IsRequestOverAsync(ProblemNumber number, int version, CancellationToken cancellationToken);

    /// <summary>Marks an event as written anew by a version of its problem.</summary>
    Task EndAsync(ProblemEvent happening, int version, CancellationToken cancellationToken);

    /// <summary>Marks the event and the measure that a version of a problem brought as taken back; what it replaced or removed stands again.</summary>
    Task TakeBackAsync(ProblemNumber number, int version, DateTimeOffset at, CancellationToken cancellationToken);
}
