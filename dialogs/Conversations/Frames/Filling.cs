namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>What came of filling a frame.</summary>
/// <param name="HeardAny">True when a value was said, good or not.</param>
internal sealed record Filling(List<Objection> Objections, bool HeardAny)
{
    /// <summary>The fields that were known and are otherwise now.</summary>
    public IReadOnlyList<Field> Changed { get; init; } = [];
}
