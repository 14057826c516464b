using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Store;
using PairingBot.Turns;
using ChannelAccount = PairingBot.Domain.Branches.ChannelAccount;

namespace PairingBot.Tests.Turns;

/// <summary>When a conversation's reference is written anew.</summary>
public sealed class ConversationReferencesTests
{
    private const int Member = 7;

    [Fact]
    public void What_the_store_has_is_not_written_again() => Assert.Null(Hear(Stored()));

    [Fact]
    public void A_new_address_replaces_the_old_one()
    {
        var moved = Hear(Stored(), serviceUrl: "https://moved.example/");
        Assert.Contains("https://moved.example/", moved?.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_verified_message_vouches_for_an_address_that_nobody_vouched_for() =>
        Assert.True(Hear(Stored() with { ServiceUrlVerified = false })?.ServiceUrlVerified);

    [Fact]
    public void An_address_that_was_verified_stays_so_but_another_one_does_not_inherit_it()
    {
        Assert.Null(Hear(Stored(), verified: false));
        Assert.False(Hear(Stored(), "https://moved.example/", verified: false)!.ServiceUrlVerified);
        Assert.True(Hear(Stored() with { MemberId = null }, verified: false)!.ServiceUrlVerified);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(null)]
    public void The_member_follows_the_account(int? member)
    {
        var written = Hear(Stored(), member: member);
        Assert.Equal((member, true), (written!.MemberId, written.ServiceUrlVerified));
    }

    [Fact]
    public void The_next_message_takes_the_mark_of_a_lost_conversation_away()
    {
        var written = Hear(Stored() with { Loss = ConversationLoss.Blocked }, verified: false);
        Assert.Equal((null, true, Member), (written!.Loss, written.ServiceUrlVerified, written.MemberId));
    }

    [Fact]
    public void The_message_itself_and_its_language_are_no_part_of_it()
    {
        var first = Hear(null)!;
        Assert.DoesNotContain("\"activityId\"", first.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("zh-CN", first.Json, StringComparison.Ordinal);
    }

    private static StoredReference Stored()
    {
        var first = Hear(null)!;
        return new StoredReference(first.Json!, first.ServiceUrlVerified, first.MemberId);
    }

    private static ReferenceWrite? Hear(StoredReference? stored, string serviceUrl = "https://smba.trafficmanager.net/", bool verified = true, int? member = Member)
    {
        var activity = MessageFactory.Text("hello");
        (activity.Id, activity.ChannelId, activity.ServiceUrl, activity.Locale) = (Guid.NewGuid().ToString(), "msteams", serviceUrl, "zh-CN");
        (activity.From, activity.Recipient, activity.Conversation) = (new("u"), new("b"), new ConversationAccount(id: "c"));
        var turn = new InboundTurn(new InboxKey("msteams", "c", activity.Id), new ChannelAccount("msteams", null, "u"), () => activity, null!) { ServiceUrlVerified = verified };
        var speaker = member is { } id ? new MemberId(id) : (MemberId?)null;
        return ConversationReferences.Changed(activity, turn, new TurnStart(null, null, 0, stored), speaker);
    }
}
