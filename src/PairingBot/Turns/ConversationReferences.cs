using Microsoft.Bot.Schema;
using PairingBot.Domain.Branches;
using PairingBot.Store;

namespace PairingBot.Turns;

/// <summary>Where a conversation can be reached later; kept fresh from every activity.</summary>
internal static class ConversationReferences
{
    /// <summary>The reference to store when it is new or differs from the stored one; else null.</summary>
    public static ReferenceWrite? Changed(Activity activity, InboundTurn turn, TurnStart start, Speaker? speaker)
    {
        var reference = activity.GetConversationReference();
        reference.ActivityId = null; // changes with every turn
        reference.Locale = null;
        var json = ActivityJson.Write(reference);
        return json == start.Reference ? null : new ReferenceWrite(turn.Key.Channel, turn.Key.Conversation, json, turn.ServiceUrlVerified, speaker?.Id.Value);
    }
}
