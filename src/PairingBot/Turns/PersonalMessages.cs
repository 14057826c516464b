using System.Text.Json;
using Microsoft.Bot.Schema;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Outbox;
using PairingBot.Store;
using ChannelAccount = PairingBot.Domain.Branches.ChannelAccount;

namespace PairingBot.Turns;

/// <summary>Messages to members in their own conversations; each is staged into the unit of work of the turn that sends it.</summary>
internal sealed class PersonalMessages(UnitOfWork work, PersonalConversations conversations, IRoster roster, AddressTrust trust) : IPersonalMessages
{
    private const string Teams = "msteams";
    private const string Personal = "personal";
    private readonly Dictionary<MemberId, IReadOnlyList<Address>> _known = [];

    /// <inheritdoc/>
    public bool Reaches(MemberId member) => Find(member) is not null;

    /// <inheritdoc/>
    public ConversationLoss? LossOf(MemberId member) => Find(member) is null && All(member) is [var latest, ..] ? latest.Loss : null;

    /// <inheritdoc/>
    public string? LanguageOf(MemberId member) => Find(member)?.Language;

    /// <inheritdoc/>
    public Dispatch Stage(MemberId member, Activity message)
    {
        var address = Find(member) ?? throw new InvalidOperationException("A member who can't be reached is not written to.");
        var addressed = ActivityJson.Read<Activity>(ActivityJson.Write(message)).ApplyConversationReference(address.Reference);
        var isOwn = OwnChannels.Contains(addressed.ChannelId);
        var staged = work.Stage(addressed, isOwn ? DeliveryState.Mailbox : DeliveryState.Pending);
        return new Dispatch(staged.Id, isOwn ? Delivery.Delivered : Delivery.Waiting);
    }

    private Address? Find(MemberId member) => All(member).FirstOrDefault(a => a.Loss is null);

    // The latest first, also those that can't be written to any more.
    private IReadOnlyList<Address> All(MemberId member)
    {
        if (!_known.TryGetValue(member, out var addresses)) _known[member] = addresses = [.. conversations.Of(member.Value).Select(c => Read(c, member)).OfType<Address>()];
        return addresses;
    }

    private Address? Read(SpokenConversation conversation, MemberId member)
    {
        if (!conversation.Reference.ServiceUrlVerified && !trust.IncludesUnverified && !OwnChannels.Contains(conversation.Channel)) return null;
        var reference = ActivityJson.Read<ConversationReference>(conversation.Reference.Json);
        if (reference.Conversation is not { } place || place.IsGroup == true || !(string.IsNullOrEmpty(place.ConversationType) || place.ConversationType.Equals(Personal, StringComparison.OrdinalIgnoreCase))) return null;
        // The account may have been bound to somebody else since.
        return roster.FindSpeaker(AccountOf(reference))?.Id == member ? new Address(reference, LanguageIn(conversation.State), conversation.Reference.Loss) : null;
    }

    private static ChannelAccount AccountOf(ConversationReference reference) => reference.ChannelId == Teams
        ? new ChannelAccount(Teams, reference.Conversation.TenantId, reference.User?.AadObjectId ?? "")
        : new ChannelAccount(reference.ChannelId, null, reference.User?.Id ?? "");

    private static string? LanguageIn(string? state)
    {
        if (state is null) return null;
        using var json = JsonDocument.Parse(state);
        return json.RootElement.TryGetProperty("Language", out var language) && language.ValueKind == JsonValueKind.String ? language.GetString() : null;
    }

    private sealed record Address(ConversationReference Reference, string? Language, ConversationLoss? Loss);
}
