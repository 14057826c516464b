using Newtonsoft.Json.Linq;

namespace PairingBot.Channels;

/// <summary>A message's text beside its card. Clients show both, so what stands on the card is not said twice.</summary>
internal static class CardTexts
{
    /// <summary>The content type of an Adaptive Card.</summary>
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>True when the text begins as the card does, and so says the same: it then becomes what is shown where the card can't be.</summary>
    public static bool TakesOver(JObject card, string? text)
    {
        var heading = card.Descendants().OfType<JObject>().FirstOrDefault(element => (string?)element["type"] == "TextBlock")?["text"]?.ToString();
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(heading) || !text.StartsWith(heading, StringComparison.Ordinal)) return false;
        card["fallbackText"] ??= text;
        return true;
    }
}
