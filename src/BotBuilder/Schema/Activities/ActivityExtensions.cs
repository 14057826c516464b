#nullable disable
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Who is mentioned in a message.</summary>
/// <remarks>Ids are compared ordinally.</remarks>
public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions())
        {
            if (mention.Mentioned?.Id == id) return true;
        }

        return false;
    }

    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    /// <summary>Takes the recipient's own mentions out of the text, and answers the text.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity)
        => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Takes the mentions of the id out of the text, and answers the text.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions())
        {
            if (mention.Mentioned?.Id != id) continue;
            activity.Text = mention.Text is null
                ? Regex.Replace(activity.Text, "<at>" + Regex.Escape(mention.Mentioned.Name) + "</at>", string.Empty, RegexOptions.IgnoreCase).Trim()
                : Regex.Replace(activity.Text, Regex.Escape(mention.Text), string.Empty, RegexOptions.IgnoreCase).Trim();
        }

        return activity.Text;
    }
}
