using Microsoft.Extensions.DependencyInjection;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Outbox;
using PairingBot.Store;
using static PairingBot.Tests.Broadcasts.BroadcastWorld;

namespace PairingBot.Tests.Broadcasts;

public sealed class BroadcastServiceTests : IDisposable
{
    private readonly BroadcastWorld _world = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_can_be_reached_gets_it_once_and_the_numbers_add_up()
    {
        await _world.TalkAsync(Li);
        var audience = new Audience { Groups = [AudienceGroup.All, AudienceGroup.Secretaries], Kinds = [BranchKind.AdministrativeUnits], Branches = [Finance.Id] };
        var announced = Assert.IsType<AnnounceOutcome.Announced>(await _world.AnnounceAsync(Office, audience));

        Assert.Equal([(Finance.Id, Delivery.Waiting), (Library.Id, Delivery.Unreachable), (Maths.Id, Delivery.Unreachable)], announced.Recipients.Select(r => (r.Recipient.Branch, r.Delivery)));
        Assert.Equal(1, _world.Store.Count("SELECT count(*) FROM Outbox WHERE Conversation = 'with-李明' AND State = 0"));
        Assert.Equal(1, _world.Store.Count("SELECT count(*) FROM Outbox"));
        Assert.Equal(1, _world.Store.Count("SELECT count(*) FROM History WHERE Subject = 'Broadcast' AND Sentence = '原话'"));
    }

    [Fact]
    public async Task Nothing_is_written_for_who_may_not_announce()
    {
        await _world.TalkAsync(Li);
        foreach (var (speaker, audience) in new[] { (Li, Everybody), (Organizer, new Audience { Branches = [Finance.Id] }), (Liaison, Everybody), (Liaison, new Audience { Branches = [Finance.Id, Library.Id] }) })
            Assert.IsType<AddresseeOutcome.NotPermitted>(Assert.IsType<AnnounceOutcome.NotSent>(await _world.AnnounceAsync(speaker, audience)).Why);
        Assert.IsType<AnnounceOutcome.Announced>(await _world.AnnounceAsync(Liaison, new Audience { Groups = [AudienceGroup.Liaison] }));
        Assert.Equal((1, 1), (_world.Store.Count("SELECT count(*) FROM Broadcasts"), _world.Store.Count("SELECT count(*) FROM Outbox")));
    }

    [Fact]
    public async Task An_account_that_is_bound_to_somebody_else_meanwhile_is_not_written_to()
    {
        await _world.TalkAsync(Li);
        _world.Roster.Bind("李明", Ye);
        var announced = Assert.IsType<AnnounceOutcome.Announced>(await _world.AnnounceAsync(Office, new Audience { Branches = [Finance.Id] }));
        Assert.Equal(Delivery.Unreachable, announced.Recipients.Single().Delivery);
        Assert.Equal(0, _world.Store.Count("SELECT count(*) FROM Outbox"));
    }

    [Fact]
    public async Task Those_who_have_not_answered_are_the_persons_it_was_sent_to_and_not_their_secretaries()
    {
        await _world.TalkAsync(Ye); // the secretary of the liaison's own branch
        await _world.TalkAsync(Liaison);
        await _world.AnnounceAsync(Office, new Audience { Groups = [AudienceGroup.LiaisonMembers] });

        var again = Assert.IsType<AnnounceOutcome.Announced>(await _world.AnnounceAsync(Office, new Audience { Groups = [AudienceGroup.Unread] }));

        Assert.Equal((Liaison.Id, false), (again.Recipients.Single().Recipient.Member, again.Recipients.Single().Recipient.IsForBranch));
        Assert.Equal(0, _world.Store.Count("SELECT count(*) FROM Outbox WHERE Conversation = 'with-叶舟'"));
    }

    [Fact]
    public async Task Only_the_recipient_and_who_keeps_the_branch_may_answer_and_the_first_answer_stays()
    {
        await _world.AnnounceAsync(Office, Everybody);
        Assert.IsType<ReceiptOutcome.NothingOpen>(await _world.AcknowledgeAsync(Liaison));
        Assert.IsType<ReceiptOutcome.Noted>(await _world.AcknowledgeAsync(Office, 1)); // the office, for its own branch
        Assert.IsType<ReceiptOutcome.Noted>(await _world.AcknowledgeAsync(Organizer));
        Assert.Equal(Organizer.Id, Assert.IsType<ReceiptOutcome.Already>(await _world.AcknowledgeAsync(Li)).Receipt.By);
        Assert.IsType<ReceiptOutcome.NotForSpeaker>(await _world.AcknowledgeAsync(Li, 2));
        Assert.Equal(["江雨", null, "赵敏"], (await _world.RecipientsAsync(1)).Select(r => r.Recipient.Receipt?.ByName));
        Assert.Equal(2, _world.Store.Count("SELECT count(*) FROM History WHERE Subject = 'Receipt'"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(null)]
    public async Task A_notice_before_many_that_are_answered_can_still_be_answered(int? number)
    {
        await _world.AnnounceAsync(Office, new Audience { Branches = [Finance.Id] });
        for (var later = 2; later <= 52; later++)
        {
            await _world.AnnounceAsync(Office, new Audience { Branches = [Finance.Id] });
            await _world.AcknowledgeAsync(Li, later);
        }

        Assert.IsType<ReceiptOutcome.Already>(await _world.AcknowledgeAsync(Li, 2));
        Assert.True(await _world.DoAsync(s => s.OwesReceiptAsync(Li, Token)));
        Assert.Equal(1, Assert.IsType<ReceiptOutcome.Noted>(await _world.AcknowledgeAsync(Li, number)).Broadcasts[0].Number.Value);
        Assert.False(await _world.DoAsync(s => s.OwesReceiptAsync(Li, Token)));
    }

    [Fact]
    public async Task Of_two_answers_at_once_the_second_turn_runs_again()
    {
        await _world.AnnounceAsync(Office, Everybody);
        var origin = new Domain.History.Origin("test", "c", "1", "收到");
        var (first, _) = await _world.BeginAsync(s => s.AcknowledgeAsync(Li, null, false, null, origin, Token));
        var (second, _) = await _world.BeginAsync(s => s.AcknowledgeAsync(Organizer, null, false, null, origin, Token));
        using (first) Assert.IsType<CommitResult.Committed>(await _world.Store.CommitAsync(first.ServiceProvider.GetRequiredService<UnitOfWork>()));
        using (second) Assert.IsType<CommitResult.Stale>(await _world.Store.CommitAsync(second.ServiceProvider.GetRequiredService<UnitOfWork>()));
        Assert.Equal("李明", (await _world.RecipientsAsync(1))[0].Recipient.Receipt!.ByName);
    }

    [Fact]
    public async Task A_reminder_goes_to_those_who_have_not_answered_and_to_who_can_be_reached_only_now()
    {
        await _world.TalkAsync(Li);
        await _world.AnnounceAsync(Office, Everybody);
        await _world.AcknowledgeAsync(Li);
        await _world.TalkAsync(Ye);
        var reminded = Assert.IsType<StandingOutcome.Shown>(await _world.RemindAsync(Office, 1));

        Assert.Equal([(Library.Id, Delivery.Waiting), (Maths.Id, Delivery.Unreachable)], reminded.Recipients.Select(r => (r.Recipient.Branch, r.Delivery)));
        Assert.Equal((1, 1), (_world.Store.Count("SELECT count(*) FROM Outbox WHERE Conversation = 'with-李明'"), _world.Store.Count("SELECT count(*) FROM Outbox WHERE Conversation = 'with-叶舟'")));
        Assert.Equal(Delivery.Waiting, (await _world.RecipientsAsync(1))[1].Delivery);
        Assert.IsType<StandingOutcome.NotPermitted>(await _world.RemindAsync(Li, 1));
    }

    [Fact]
    public async Task Of_one_branch_nobody_else_is_reminded_and_whoever_may_not_remind_all_may_not_remind_one()
    {
        await _world.TalkAsync(Li);
        await _world.TalkAsync(Ye);
        await _world.AnnounceAsync(Office, Everybody);
        var reminded = Assert.IsType<StandingOutcome.Shown>(await _world.RemindAsync(Office, 1, Library.Id));

        Assert.Equal([Library.Id], reminded.Recipients.Select(r => r.Recipient.Branch));
        Assert.Equal((1, 2), (_world.Store.Count("SELECT count(*) FROM Outbox WHERE Conversation = 'with-李明'"), _world.Store.Count("SELECT count(*) FROM Outbox WHERE Conversation = 'with-叶舟'")));
        Assert.IsType<StandingOutcome.NotPermitted>(await _world.RemindAsync(Li, 1, Library.Id));
        await _world.AcknowledgeAsync(Ye);
        Assert.Empty(Assert.IsType<StandingOutcome.Shown>(await _world.RemindAsync(Office, 1, Library.Id)).Recipients);
    }

    [Fact]
    public async Task A_branch_with_another_secretary_is_reminded_through_that_one()
    {
        await _world.TalkAsync(Li);
        await _world.AnnounceAsync(Office, new Audience { Branches = [Finance.Id] });
        var next = Organizer with { Roles = Roles.Member | Roles.Secretary };
        _world.Roster.Members = [next, Ye, Office];
        await _world.TalkAsync(next);
        await _world.RemindAsync(Office, 1);

        Assert.Equal("江雨", (await _world.RecipientsAsync(1)).Single().Recipient.Name);
        Assert.Equal(1, _world.Store.Count("SELECT count(*) FROM Outbox WHERE Conversation = 'with-江雨'"));
    }

    [Theory]
    [InlineData(false, Delivery.Delivered)]
    [InlineData(true, Delivery.Failed)]
    public async Task What_became_of_a_message_is_known_after_the_message_is_gone(bool isParked, Delivery expected)
    {
        await _world.TalkAsync(Li);
        await _world.AnnounceAsync(Office, new Audience { Branches = [Finance.Id] });
        var outbox = _world.Store.Get<IOutboxStore>();
        var row = outbox.ReadPending(0, 10).Single();
        await (isParked ? outbox.ParkAsync(row.Id, "refused", Token) : outbox.MarkSentAsync(row, null, Token));
        Assert.Equal(expected, (await _world.RecipientsAsync(1)).Single().Delivery);

        _world.Store.Clock.Advance(TimeSpan.FromDays(40));
        await _world.Store.Get<Retention>().RunOnceAsync(Token);
        Assert.Equal(0, _world.Store.Count("SELECT count(*) FROM Outbox"));
        Assert.Equal(expected, (await _world.RecipientsAsync(1)).Single().Delivery);
    }

    public void Dispose() => _world.Dispose();
}
