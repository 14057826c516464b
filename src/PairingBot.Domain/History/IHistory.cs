namespace PairingBot.Domain.History;

/// <summary>The history in the store; rows are added and never changed.</summary>
public interface IHistory
{
    /// <summary>Adds a row that is saved with the change itself.</summary>
    void Add(Change change);

    /// <summary>The latest committed change of a row, or null.</summary>
    Task<Change?> FindLastAsync(string subject, int number, CancellationToken cancellationToken);

    /// <summary>The committed changes of a row, the earliest first.</summary>
    Task<IReadOnlyList<Change>> ListAsync(string subject, int number, CancellationToken cancellationToken);
}
