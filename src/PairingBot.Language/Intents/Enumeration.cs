using PairingBot.Language.Text;

namespace PairingBot.Language.Intents;

/// <summary>Several of one kind in a message.</summary>
internal sealed record Enumeration(string Intent, Mark Head, IReadOnlyList<Mark> Items);
