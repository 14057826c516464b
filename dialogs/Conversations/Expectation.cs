namespace PairingBot.Dialogs.Conversations;

/// <summary>What an open dialog awaits.</summary>
/// <param name="Slot">The slot that it asked for; null when it asked for none.</param>
/// <param name="Confirmation">True when it awaits yes or no.</param>
internal readonly record struct Expectation(string? Slot, bool Confirmation)
{
    /// <summary>What may be chosen from; empty while nothing is.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>How many items one yes is for.</summary>
    public int Items { get; init; } = 1;

    /// <summary>What these items are called, in their order; empty for one alone.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The number of the saved problem that it corrects; null for none.</summary>
    public int? Problem { get; init; }

    /// <summary>The place of the saved measure of that problem, when it corrects that; null for the problem itself.</summary>
    public int? Place { get; init; }

    /// <summary>The number of the saved activity that it corrects; null for none.</summary>
    public int? Activity { get; init; }
}
