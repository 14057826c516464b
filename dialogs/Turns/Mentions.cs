using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace PairingBot.Dialogs.Turns;

/// <summary>Who is mentioned in a message.</summary>
internal static class Mentions
{
    /// <summary>
    /// True when the message mentions the bot. Mentions that can't be read go: the SDK's own look asks for a recipient, a text and whole mentions, and a channel
    /// or client may leave any of them out.
    /// </summary>
    public static bool Name(IMessageActivity activity)
    {
        if (activity is not { Recipient.Id: not null, Text: not null, Entities.Count: > 0 }) return false;
        activity.Entities = [.. activity.Entities.Where(entity => !string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase) || IsWhole(entity))];
        return activity.MentionsRecipient();
    }

    private static bool IsWhole(Entity entity)
    {
        try
        {
            return entity.GetAs<Mention>() is { Mentioned.Id: not null, Text: not null };
        }
        catch (Exception e) when (e is JsonException or FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            return false;
        }
    }
}
