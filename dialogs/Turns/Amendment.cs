using PairingBot.Language;

namespace PairingBot.Dialogs.Turns;

/// <summary>What a message says of one of the items that are confirmed together.</summary>
/// <param name="Place">Which one, counted from 0.</param>
/// <param name="Heard">What is said of it.</param>
internal readonly record struct Amendment(int Place, Recognition Heard);
