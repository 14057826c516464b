using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace PairingBot.Dialogs.Turns;

/// <summary>Makes the messages that the bot says.</summary>
internal static class Reply
{
    /// <summary>The content type of an Adaptive Card.</summary>
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    private const string Plain = "plain";

    /// <summary>A plain text with buttons that say what stands on them.</summary>
    public static Activity Text(string text, IReadOnlyList<string> buttons)
    {
        var reply = new Activity { Type = ActivityTypes.Message, Text = text, TextFormat = Plain };
        if (buttons is not []) reply.SuggestedActions = new SuggestedActions { Actions = [.. buttons.Select(Say)] };
        return reply;
    }

    /// <summary>A card together with a text that says the same.</summary>
    public static Activity Card(string text, JObject card) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        TextFormat = Plain,
        Attachments = [new Attachment { ContentType = AdaptiveCard, Content = card }],
    };

    private static CardAction Say(string words) => new() { Type = ActionTypes.ImBack, Title = words, Value = words };
}
