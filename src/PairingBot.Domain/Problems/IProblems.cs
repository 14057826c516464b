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

    /// <summary>What the event was that made a version of a problem; null when there is none, or it was taken back.</summary>
    Task<ProblemEventKind?> FindEventAsync(ProblemNumber number, int version, CancellationToken cancellationToken);

    /// <summary>Marks the event and the measure that a version of a problem brought as taken back.</summary>
    Task TakeBackAsync(ProblemNumber number, int version, DateTimeOffset at, CancellationToken cancellationToken);
}
