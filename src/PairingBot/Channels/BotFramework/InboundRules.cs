using Microsoft.Bot.Schema;
using PairingBot.Store;
using PairingBot.Telemetry;
using PairingBot.Turns;

namespace PairingBot.Channels.BotFramework;

/// <summary>What an inbound activity must have before anything is done with it.</summary>
/// <remarks>Rules A2010, A2020, A2040 and A7123 of https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md.</remarks>
internal static class InboundRules
{
    private const int MaxId = 1024;

    /// <summary>The rule that the activity breaks, in a sentence; null when it is well formed.</summary>
    public static string? Broken(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Type)) return "The activity has no type.";
        if (Missing(activity.ChannelId)) return "The activity has no channelId, or one that is too long.";
        if (LogLine.Escaped(activity.ChannelId) != activity.ChannelId) return "The channelId has a character that is none of a name.";
        if (OwnChannels.Contains(activity.ChannelId)) return "This channel is served by the service itself, under its own address.";
        if (Missing(activity.Conversation?.Id)) return "The activity has no conversation id, or one that is too long.";
        if (activity.Conversation!.Id is "." or "..") return "The conversation id is a step in a path: nothing could be sent there.";
        if (activity.Id is { Length: > MaxId } || activity.From?.Id is { Length: > MaxId }) return "An id is too long.";
        if (IsDamaged(activity.Id) || IsDamaged(activity.Conversation.Id) || IsDamaged(activity.From?.Id)) return "An id has a character that can't be read, such as half a surrogate pair.";
        if (activity.Id?.StartsWith(InboxKey.ProactivePrefix, StringComparison.Ordinal) == true) return $"An id must not begin with '{InboxKey.ProactivePrefix}'.";
        if (HasGap(activity)) return "A list of the activity holds null.";
        if (activity.Attachments?.Any(a => a.ContentUrl?.StartsWith("data:", StringComparison.OrdinalIgnoreCase) == true) == true) return "An attachment brings its content in its address.";
        if (ServiceAddress.Read(activity.ServiceUrl) is null) return "The activity has no serviceUrl, or one that is not an absolute http address, without user name, query and fragment.";
        if (activity.Type is ActivityTypes.Invoke or ActivityTypes.Event && string.IsNullOrEmpty(activity.Name)) return "An invoke or event needs a name.";
        return null;
    }

    // What the JSON reader puts in the place of half a surrogate pair or of bytes that are no UTF-8: ids that differ there would be the same.
    private static bool IsDamaged(string? id) => id?.Contains('\uFFFD', StringComparison.Ordinal) == true;

    private static bool HasGap(Activity activity) =>
        HasNull(activity.MembersAdded) || HasNull(activity.MembersRemoved) || HasNull(activity.ReactionsAdded) || HasNull(activity.ReactionsRemoved) || HasNull(activity.Entities) || HasNull(activity.Attachments);

    private static bool HasNull<T>(IList<T>? list)
        where T : class => list?.Any(item => item is null) == true;

    private static bool Missing(string? id) => string.IsNullOrEmpty(id) || id.Length > MaxId;
}
