using PairingBot.Domain.Branches;

namespace PairingBot.Domain.History;

/// <summary>Where a change was asked for: the conversation, the message and the person's own sentence.</summary>
public sealed record Origin(string Channel, string Conversation, string ActivityId, string Sentence);

/// <summary>One row of the history: who changed what, when, from where, with what words, and how it was before and after.</summary>
/// <param name="Subject">The kind of row, such as <c>PairingActivity</c>.</param>
/// <param name="Number">The row's human number.</param>
/// <param name="Before">The row as JSON before the change; null when it was created.</param>
/// <param name="After">The row as JSON after the change.</param>
public sealed record Change(string Subject, int Number, ChangeKind Kind, MemberId By, DateTimeOffset At, Origin Origin, string? Before, string? After);
