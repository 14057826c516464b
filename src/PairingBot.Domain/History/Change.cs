using PairingBot.Domain.Branches;

namespace PairingBot.Domain.History;

/// <summary>Where a change was asked for: the conversation, the message and the person's own sentence.</summary>
public sealed record Origin(string Channel, string Conversation, string ActivityId, string Sentence);

/// <summary>What was done to a domain row.</summary>
public enum ChangeKind
{
    /// <summary>The row was written.</summary>
    Created,

    /// <summary>Values of the row were changed.</summary>
    Corrected,

    /// <summary>The last write was taken back by the person who made it (撤销); the row stays in the store.</summary>
    TakenBack,
}

/// <summary>One row of the history: who changed what, when, from where, with what words, and how it was before and after.</summary>
/// <param name="Subject">The kind of row, such as <c>PairingActivity</c>.</param>
/// <param name="Number">The row's human number.</param>
/// <param name="Before">The row as JSON before the change; null when it was created.</param>
/// <param name="After">The row as JSON after the change.</param>
public sealed record Change(string Subject, int Number, ChangeKind Kind, MemberId By, DateTimeOffset At, Origin Origin, string? Before, string? After);

/// <summary>The history in the store; rows are added and never changed.</summary>
public interface IHistory
{
    /// <summary>Adds a row that is saved with the change itself.</summary>
    void Add(Change change);

    /// <summary>The latest committed change of a row, or null.</summary>
    Task<Change?> FindLastAsync(string subject, int number, CancellationToken cancellationToken);
}
