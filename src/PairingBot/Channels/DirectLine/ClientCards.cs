using Newtonsoft.Json.Linq;

namespace PairingBot.Channels.DirectLine;

/// <summary>Fits Adaptive Cards to Web Chat, which knows Action.Submit but not Action.Execute, and shows a message's text above its card.</summary>
internal static class ClientCards
{
    /// <summary>Turns each Action.Execute into an Action.Submit whose data bears the verb. A text that begins as the card does says the same again: it becomes the card's fallback.</summary>
    public static void Fit(JObject activity)
    {
        foreach (var attachment in (activity["attachments"] as JArray ?? []).OfType<JObject>())
        {
            if ((string?)attachment["contentType"] != CardTexts.AdaptiveCard || attachment["content"] is not JObject card)
                continue;
            card.Remove("refresh");
            if (CardTexts.TakesOver(card, activity["text"]?.ToString())) activity.Remove("text");
            foreach (var action in card.Descendants().OfType<JObject>().Where(IsExecute).ToList())
                MakeSubmit(action);
        }
    }

    private static bool IsExecute(JObject json) => json["type"] is JValue { Value: "Action.Execute" };

    private static void MakeSubmit(JObject action)
    {
        action["type"] = "Action.Submit";
        if (action["verb"] is not { } verb)
            return;
        action.Remove("verb");
        switch (action["data"])
        {
            case JObject data:
                data["verb"] = verb;
                break;
            case null or JValue { Type: JTokenType.Null }:
                action["data"] = new JObject { ["verb"] = verb };
                break;
            case var plain:
                action["data"] = new JObject { ["verb"] = verb, ["data"] = plain };
                break;
        }
    }
}
