using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace PairingBot.Dialogs.Turns;

/// <summary>Who is mentioned in a message.</summary>
internal static partial class Mentions
{
    /// <summary>More than anybody makes in one message; each of them is a search of the whole text.</summary>
    private const int Most = 50;
    private const int LongestText = 300;

    [GeneratedRegex("</?at[^<>]{0,300}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Tag { get; }

    /// <summary>
    /// True when the message mentions the bot. Mentions that can't be read go: the SDK's own look asks for a recipient, a text and whole mentions, and a channel
    /// or client may leave any of them out. So do those that are more than people make, or say nothing that could stand in the text.
    /// </summary>
    public static bool Name(IMessageActivity activity)
    {
        if (activity is not { Recipient.Id: not null, Text: not null, Entities.Count: > 0 }) return false;
        activity.Entities = [.. activity.Entities.Where(entity => !IsMention(entity)), .. activity.Entities.Where(entity => IsMention(entity) && IsWhole(entity)).Take(Most)];
        return activity.MentionsRecipient();
    }

    /// <summary>The message without the bot's own mention; other people's names stand in it as they are said.</summary>
    public static string? Text(IMessageActivity activity)
    {
        if (!Name(activity)) return Bare(activity, activity.Text);
        return Bare(activity, activity.RemoveRecipientMention());
    }

    private static string? Bare(IMessageActivity activity, string? text)
    {
        if (text is null || activity.Entities is not { Count: > 0 }) return text;
        return activity.Entities.Where(entity => IsMention(entity) && IsWhole(entity)).Take(Most).Select(entity => entity.GetAs<Mention>().Text)
            .Aggregate(text, (said, mention) => said.Replace(mention, Tag.Replace(mention, ""), StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsMention(Entity entity) => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase);

    private static bool IsWhole(Entity entity)
    {
        try
        {
            return entity.GetAs<Mention>() is { Mentioned.Id: not null, Text.Length: > 0 and <= LongestText };
        }
        catch (Exception e) when (e is JsonException or FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            return false;
        }
    }
}
