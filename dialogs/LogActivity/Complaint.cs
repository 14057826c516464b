using PairingBot.Dialogs.Texts;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>Why a value was not taken; its slot stays as it was.</summary>
/// <param name="Slot">The slot that the value was for.</param>
/// <param name="Key">The sentence that says why.</param>
internal sealed record Complaint(string Slot, string Key, params Hole[] Holes);
