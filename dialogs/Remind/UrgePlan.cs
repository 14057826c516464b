using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Domain.Problems;

namespace PairingBot.Dialogs.Remind;

/// <summary>What would be urged.</summary>
/// <param name="Problems">Those that can be urged now.</param>
/// <param name="UrgedToday">Those that were urged today already.</param>
/// <param name="Refusal">Why nothing is urged; null when something is.</param>
internal sealed record UrgePlan(IReadOnlyList<Problem> Problems, IReadOnlyList<Problem> UrgedToday, Objection? Refusal);
