using PairingBot.Dialogs.Turns;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>A frame with the fields that it belongs to, as it is shown to a person.</summary>
/// <param name="Folder">The conversation's folder.</param>
internal sealed record Form(string Folder, IReadOnlyList<Field> Fields, Frame Frame, Turn Turn)
{
    /// <summary>Further items that are confirmed together with it.</summary>
    public IReadOnlyList<Form> More { get; init; } = [];

    /// <summary>What the summary says besides.</summary>
    public IReadOnlyList<(string Label, string? Value)> Beside { get; init; } = [];

    /// <summary>Stands for what the summary shows only a part of.</summary>
    public string Behind { get; init; } = "";
}
