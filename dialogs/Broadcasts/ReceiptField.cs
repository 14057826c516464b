using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Language;

namespace PairingBot.Dialogs.Broadcasts;

/// <summary>Whether those who get a broadcast are asked to answer; they are, when nothing is said.</summary>
internal sealed class ReceiptField() : Field(SlotNames.Receipt, "LabelReceipt", "WordsReceipt")
{
    /// <summary>True when an answer is asked for.</summary>
    public static bool IsWanted(Frame frame) => frame[SlotNames.Receipt] is not { Numbers: [0] };

    /// <inheritdoc/>
    public override bool MayBeLeftOut => false; // 不要回执 is a value: left out, the receipt would be asked for

    /// <inheritdoc/>
    public override ValueTask<Reading?> ReadAsync(SlotValue value, Hearing hearing, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Reading?>(value is FlagSlot flag ? new Reading.Taken(new FrameValue("", [flag.Value ? 1 : 0])) : null);

    /// <inheritdoc/>
    public override object Report(FrameValue value) => value is not { Numbers: [0] };

    /// <inheritdoc/>
    public override string Show(FrameValue value, SpokenLanguage language) => Show(value is not { Numbers: [0] }, language);

    /// <summary>In words.</summary>
    public static string Show(bool isWanted, SpokenLanguage language) => BroadcastWording.Text(language, isWanted ? "ReceiptWanted" : "ReceiptNotWanted");
}
