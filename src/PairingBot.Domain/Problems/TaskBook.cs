namespace PairingBot.Domain.Problems;

/// <summary>任务书.</summary>
/// <param name="Goal">What is to be reached.</param>
/// <param name="Test">How one will know that it is solved.</param>
public sealed record TaskBook(string Goal, string? Test);
