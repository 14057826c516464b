using Newtonsoft.Json.Linq;

namespace PairingBot.Channels.DirectLine;

/// <summary>Fits Adaptive Cards to Web Chat, which knows Action.Submit but not Action.Execute.</summary>
internal static class ClientCards
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>Turns each Action.Execute into an Action.Submit whose data bears the verb.</summary>
    public static void Fit(JObject activity)
    {
        foreach (var attachment in (activity["attachments"] as JArray ?? []).OfType<JObject>())
        {
            if ((string?)attachment["contentType"] != AdaptiveCard || attachment["content"] is not JObject card)
                continue;
            card.Remove("refresh");
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
