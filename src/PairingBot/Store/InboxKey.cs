namespace PairingBot.Store;

/// <summary>What makes an inbound activity the same one again.</summary>
/// <param name="ActivityId">The channel's id of the activity; for an invoke followed by a hash of its value, since channels reuse ids there.</param>
public readonly record struct InboxKey(string Channel, string Conversation, string ActivityId)
{
    /// <summary>Begins the id of what the service sends by itself; no channel's activity may have such an id.</summary>
    internal const string ProactivePrefix = "proactive:";

    /// <summary>The mark of a message that the service sends by itself, under the sender's own key.</summary>
    internal static InboxKey Proactive(string channel, string conversation, string key) => new(channel, conversation, ProactivePrefix + key);
}
