using PairingBot.Dialogs.Texts;

namespace PairingBot.Dialogs.LogActivity;

/// <summary>A field of an activity.</summary>
/// <param name="Label">The key of its label.</param>
/// <param name="Words">What people call it, in every language.</param>
/// <param name="Clear">Leaves it out; null when it is required.</param>
internal sealed record LogField(string Slot, string Label, string[] Words, Action<LogFrame>? Clear)
{
    /// <summary>What it is called in a language.</summary>
    public string LabelIn(SpokenLanguage language) => TextCatalog.Embedded.Find(language, "LogActivity", Label).Fill();
}
