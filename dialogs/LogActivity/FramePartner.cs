namespace PairingBot.Dialogs.LogActivity;

/// <summary>A partner as the frame keeps it.</summary>
/// <param name="Branch">The roster's id; null for an outside organisation.</param>
internal sealed record FramePartner(string Name, int? Branch);

/// <summary>A name that may mean several branches, or was only nearly matched.</summary>
internal sealed record FrameQuestion(string Text, List<int> Candidates, bool IsGuess);

/// <summary>Words that may mean one of several days.</summary>
internal sealed record UnclearDay(string Text, List<DateOnly> Days);
