using PairingBot.Dialogs.Texts;
using PairingBot.Language;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>Words kept as they were said.</summary>
internal sealed class TextField(string slot, string label, string words) : Field(slot, label, words)
{
    /// <summary>How many characters it may have.</summary>
    public int Longest { get; init; } = 500;

    /// <summary>True when line breaks are kept.</summary>
    public bool KeepsLines { get; init; }

    /// <inheritdoc/>
    public override bool IsText => true;

    /// <inheritdoc/>
    public override string? Alias => SlotNames.Topic;

    /// <inheritdoc/>
    public override ValueTask<Reading?> ReadAsync(SlotValue value, Hearing hearing, CancellationToken cancellationToken)
    {
        if (value is not TextSlot { Value: var text } || !text.Any(char.IsLetterOrDigit)) return ValueTask.FromResult<Reading?>(null);
        return ValueTask.FromResult<Reading?>(text.Length > Longest ? Wrong("TextTooLong", ("limit", Wording.Number(Longest))) : new Reading.Taken(new FrameValue((KeepsLines ? text : text.Replace('\n', ' ')).Trim())));
    }
}
