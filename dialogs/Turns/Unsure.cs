using PairingBot.Dialogs.Texts;
using PairingBot.Language.Intents;

namespace PairingBot.Dialogs.Turns;

/// <summary>When it is not sure what is meant, the bot does nothing, and offers the likeliest requests with the words that were said. What is pressed says the request in so many words.</summary>
internal static class Unsure
{
    private const int LongestOffered = 200;

    /// <summary>True when it was unsure and has offered.</summary>
    public static bool Offers(Turn turn)
    {
        var heard = turn.Heard;
        if (heard.Alternatives.Count == 0 || heard.Also.Count > 0 || heard.Text.Length > LongestOffered) return false;
        var isEnglish = turn.Language == SpokenLanguage.English;
        var offered = heard.Alternatives.Select(intent => IntentLabels.Of(intent, isEnglish)).OfType<string>().ToList();
        // One that is never offered is the likeliest, and answers for itself.
        if (offered.Count == 0 || IntentLabels.Of(heard.Intent, isEnglish) is null) return false;
        var sentence = TextCatalog.Embedded.Find(turn.Language, "Turns", "Unsure").Fill();
        turn.Say(Reply.Text(sentence, [.. offered.Select(label => $"{label}: {heard.Text.Trim()}")]));
        turn.Report.Note(StepKind.AskedWhich);
        return true;
    }
}
