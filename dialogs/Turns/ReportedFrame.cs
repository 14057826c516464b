namespace PairingBot.Dialogs.Turns;

/// <summary>A frame in the words of the slots: texts, whole numbers, and lists of texts or numbers.</summary>
public sealed record ReportedFrame(string Intent, IReadOnlyDictionary<string, object> Slots);
