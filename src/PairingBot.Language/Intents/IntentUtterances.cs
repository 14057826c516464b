namespace PairingBot.Language.Intents;

/// <summary>What people say to begin one conversation: the lines of its <c>utterances.*.txt</c>.</summary>
/// <param name="Intent">The intent, which is the conversation's folder name.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
/// <param name="Lines">One utterance a line; <c>{slot}</c> stands for a value; empty lines and lines that begin with <c>##</c> are left out.</param>
public sealed record IntentUtterances(string Intent, string Language, IReadOnlyList<string> Lines);
