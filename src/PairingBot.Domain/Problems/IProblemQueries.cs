using PairingBot.Domain.Pairings;

namespace PairingBot.Domain.Problems;

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
