using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace PairingBot.Channels.BotFramework;

/// <summary>Replies to another bot, as whose skill this one works, bear a token for that bot. Who it is stands on the stored message, and is taken off before it leaves.</summary>
internal static class SkillReplies
{
    /// <summary>Notes on a reply who called in the turn; the adapter wrote that from the verified token.</summary>
    public static Activity Mark(Activity reply, ITurnContext context)
    {
        var caller = context.Activity.CallerId;
        reply.CallerId = caller?.StartsWith(CallerIdConstants.BotToBotPrefix, StringComparison.Ordinal) == true ? caller : null;
        return reply;
    }

    /// <summary>Takes the note off: whom the token on the message is for; null for the channel.</summary>
    public static string? TakeAudience(Activity reply)
    {
        var caller = reply.CallerId;
        reply.CallerId = null;
        return caller?[CallerIdConstants.BotToBotPrefix.Length..];
    }
}
