using PairingBot.Dialogs.Texts;
using PairingBot.Language;

namespace PairingBot.Dialogs.Conversations.Frames;

/// <summary>One of a closed list; the frame keeps its place among the words, and the text stands under one key each.</summary>
/// <param name="codes">The language's words for the choices, by key among the shared texts.</param>
internal sealed class ChoiceField(string slot, string label, string words, string[] codes) : Field(slot, label, words)
{
    /// <inheritdoc/>
    public override ValueTask<Reading?> ReadAsync(SlotValue value, Hearing hearing, CancellationToken cancellationToken)
    {
        if (value is not ChoiceSlot { Values: [var said, ..] }) return ValueTask.FromResult<Reading?>(null);
        var place = Array.FindIndex(codes, c => Text(SpokenLanguage.Chinese, c) == said);
        return ValueTask.FromResult<Reading?>(place < 0 ? null : new Reading.Taken(new FrameValue(codes[place], [place])));
    }

    /// <inheritdoc/>
    public override string Show(FrameValue value, SpokenLanguage language) => Text(language, value.Text);

    /// <inheritdoc/>
    public override object Report(FrameValue value) => Text(SpokenLanguage.Chinese, value.Text);

    private static string Text(SpokenLanguage language, string key) => TextCatalog.Embedded.Find(language, Folder, key).Fill();
}
