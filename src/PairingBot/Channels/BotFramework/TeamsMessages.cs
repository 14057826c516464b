using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PairingBot.Dialogs.Turns;
using PairingBot.Turns;

namespace PairingBot.Channels.BotFramework;

/// <summary>
/// Messages as Teams takes them: of 28 KB at most, and with at most three suggested actions, in a personal chat only. Other buttons stand on a card under the
/// message, which in a group say their words to the bot without its being mentioned.
/// </summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages</remarks>
internal static class TeamsMessages
{
    /// <summary>The channel's id.</summary>
    public const string Channel = "msteams";

    /// <summary>Bytes of a message at most, in whichever of UTF-8 and UTF-16 is longer.</summary>
    public const int Longest = 28 * 1024;

    private const int Suggested = 3;
    private const int InARow = 6;
    private const int Piece = 8 * 1024;

    /// <summary>A message in as many pieces as it needs. The last has the buttons and cards.</summary>
    public static IEnumerable<Activity> Split(Activity message)
    {
        var rest = message.Text;
        while (message.Type == ActivityTypes.Message && rest is { Length: > Piece })
        {
            var end = EndOfPiece(rest);
            yield return PieceOf(message, rest[..end].TrimEnd());
            rest = rest[end..].TrimStart('\n');
        }

        message.Text = rest;
        yield return message;
    }

    /// <summary>The message in the form that Teams shows. A card that is too large is left out: the text says the same.</summary>
    public static Activity Fit(Activity message)
    {
        if (message.Type != ActivityTypes.Message) return message;
        if (message.SuggestedActions?.Actions is { Count: > 0 } actions && (actions.Count > Suggested || Groups.Has(message) || message.Attachments is { Count: > 0 }))
        {
            message.Attachments = [.. message.Attachments ?? [], new Attachment { ContentType = CardTexts.AdaptiveCard, Content = Buttons(actions) }];
            message.SuggestedActions = null;
        }

        if (SizeOf(message) > Longest) message.Attachments = null;
        if (message.Attachments is [{ ContentType: CardTexts.AdaptiveCard, Content: JObject card }, ..] && CardTexts.TakesOver(card, message.Text))
            (message.Summary, message.Text) = (message.Text.Split('\n')[0], null); // what the notice of a new message says

        return message;
    }

    /// <summary>Bytes of a message.</summary>
    public static int SizeOf(Activity message)
    {
        var json = ActivityJson.Write(message);
        return Math.Max(Encoding.UTF8.GetByteCount(json), json.Length * sizeof(char));
    }

    private static Activity PieceOf(Activity message, string text) => new(ActivityTypes.Message)
    {
        Text = text,
        TextFormat = message.TextFormat,
        ChannelId = message.ChannelId,
        ServiceUrl = message.ServiceUrl,
        Conversation = message.Conversation,
        From = message.From,
        Recipient = message.Recipient,
        ReplyToId = message.ReplyToId,
        Locale = message.Locale,
    };

    private static int EndOfPiece(string text)
    {
        var end = text.LastIndexOf('\n', Piece - 1, Piece) + 1;
        if (end == 0) end = char.IsLowSurrogate(text[Piece]) ? Piece - 1 : Piece;
        return end;
    }

    private static JObject Buttons(IList<CardAction> actions) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.4",
        ["body"] = new JArray(actions.Chunk(InARow).Select(row => new JObject { ["type"] = "ActionSet", ["actions"] = new JArray(row.Select(Button)) })),
    };

    private static JObject Button(CardAction action)
    {
        var words = action.Value?.ToString() ?? action.Title;
        var press = new JObject { ["type"] = "messageBack", ["text"] = words, ["displayText"] = words, ["value"] = new JObject { ["said"] = words } };
        return new JObject { ["type"] = "Action.Submit", ["title"] = action.Title, ["data"] = new JObject { ["msteams"] = press } };
    }
}
