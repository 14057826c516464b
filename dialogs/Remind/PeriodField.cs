using PairingBot.Dialogs.Conversations.Frames;
using PairingBot.Dialogs.Texts;
using PairingBot.Language;

namespace PairingBot.Dialogs.Remind;

/// <summary>How often, or that what is due soon is meant.</summary>
internal sealed class PeriodField() : Field(SlotNames.Period, "LabelPeriod", "WordsPeriod")
{
    /// <summary>The word of the slot for what is due soon; the others are rhythms.</summary>
    public const string DueSoon = "due_soon";

    /// <inheritdoc/>
    public override ValueTask<Reading?> ReadAsync(SlotValue value, Hearing hearing, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Reading?>(value is ChoiceSlot { Values: [var said, ..] } ? new Reading.Taken(new FrameValue(said)) : null);

    /// <inheritdoc/>
    public override string Show(FrameValue value, SpokenLanguage language) => TextCatalog.Embedded.Find(language, Folder, "DueSoon").Fill();
}
