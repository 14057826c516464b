using Microsoft.Bot.Schema;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Store;

namespace PairingBot.Turns;

/// <summary>Where a conversation can be reached later; kept fresh from every activity.</summary>
internal static class ConversationReferences
{
    /// <summary>
    /// The reference to store when it is new or differs from the stored one: in its address, in who speaks, or because the address is verified only now.
    /// Else null: an address that was verified once stays so for as long as it is the same. Once the bot is taken out it is marked: what is due there
    /// is not even tried until it is put back, or somebody writes. A group belongs to no member.
    /// </summary>
    public static ReferenceWrite? Changed(Activity activity, InboundTurn turn, TurnStart start, MemberId? speaker)
    {
        if (Departures.Has(activity))
            return start.Reference is { Loss: not ConversationLoss.Uninstalled } left ? new ReferenceWrite(turn.Key.Channel, turn.Key.Conversation, left.Json, left.ServiceUrlVerified, left.MemberId, ConversationLoss.Uninstalled) : null;
        var reference = activity.GetConversationReference();
        reference.ActivityId = null; // changes with every turn
        reference.Locale = null;
        var json = ActivityJson.Write(reference);
        var known = start.Reference is { } stored && stored.Json == json ? stored : null;
        var verified = turn.ServiceUrlVerified || known?.ServiceUrlVerified == true;
        var member = Groups.Has(activity) ? null : speaker?.Value;
        return known is { Loss: null } && known.ServiceUrlVerified == verified && known.MemberId == member
            ? null
            : new ReferenceWrite(turn.Key.Channel, turn.Key.Conversation, json, verified, member);
    }
}
