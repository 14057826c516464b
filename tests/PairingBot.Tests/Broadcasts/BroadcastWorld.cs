using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using PairingBot.Dialogs.Broadcasts;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Broadcasts;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;
using PairingBot.Domain.Ledgers;
using PairingBot.Store;
using PairingBot.Tests.Store;
using PairingBot.Turns;
using ChannelAccount = Microsoft.Bot.Schema.ChannelAccount;

namespace PairingBot.Tests.Broadcasts;

/// <summary>Broadcasts in a real store, each act in a turn of its own; who talked to the bot can be reached. Today is 2 July 2026.</summary>
internal sealed class BroadcastWorld : IDisposable
{
    public static readonly Branch Finance = new(new BranchId(1), "财务处党支部", BranchKind.AdministrativeUnits, []);
    public static readonly Branch Library = new(new BranchId(2), "图书馆党支部", BranchKind.AdministrativeUnits, []);
    public static readonly Branch Maths = new(new BranchId(3), "数学学院党支部", BranchKind.TeachingResearch, []);
    public static readonly Speaker Li = new(new MemberId(1), "李明", Roles.Member | Roles.Secretary, Finance, []);
    public static readonly Speaker Ye = new(new MemberId(2), "叶舟", Roles.Member | Roles.Secretary, Library, []);
    public static readonly Speaker Organizer = new(new MemberId(3), "江雨", Roles.Member | Roles.Organizer, Finance, []);
    public static readonly Speaker Liaison = new(new MemberId(4), "刘洋", Roles.Member | Roles.Liaison, Library, [Finance.Id]);
    public static readonly Speaker Office = new(new MemberId(5), "赵敏", Roles.Member | Roles.Office, Maths, []);
    public static readonly Audience Everybody = new() { Groups = [AudienceGroup.All] };
    private int _turns;

    public TestStore Store { get; } = new();

    public MovableRoster Roster { get; } = new([Finance, Library, Maths], [Li, Ye, Organizer, Liaison, Office]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Origin Origin { get; } = new("test", "c", "1", "原话");

    /// <summary>A member says something in a conversation of his or her own.</summary>
    public Task TalkAsync(Speaker speaker) => Store.CommitAsync(new UnitOfWork
    {
        Reference = new ReferenceWrite("test", "with-" + speaker.Name, ActivityJson.Write(new ConversationReference
        {
            ChannelId = "test",
            ServiceUrl = "https://test.invalid/",
            User = new ChannelAccount(speaker.Name),
            Bot = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: "with-" + speaker.Name),
        }), true, speaker.Id.Value),
    });

    public Task<AnnounceOutcome> AnnounceAsync(Speaker author, Audience audience) => DoAsync(s => s.AnnounceAsync(author, "周五开会", audience, true, Origin, Token));

    public Task<ReceiptOutcome> AcknowledgeAsync(Speaker speaker, int? number = null) =>
        DoAsync(s => s.AcknowledgeAsync(speaker, number is { } n ? new BroadcastNumber(n) : null, false, null, Origin, Token));

    public Task<StandingOutcome> RemindAsync(Speaker speaker, int number, BranchId? only = null) => DoAsync(s => s.RemindAsync(speaker, new BroadcastNumber(number), only, Origin, Token));

    /// <summary>Begins a turn and leaves the commit to the test.</summary>
    public async Task<(IServiceScope Scope, T Outcome)> BeginAsync<T>(Func<BroadcastService, Task<T>> act)
    {
        var scope = Store.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<UnitOfWork>().Inbox = new InboxKey("test", "c", $"m{++_turns}");
        return (scope, await act(Service(scope.ServiceProvider)));
    }

    public async Task<T> DoAsync<T>(Func<BroadcastService, Task<T>> act)
    {
        var (scope, outcome) = await BeginAsync(act);
        using (scope) Assert.IsType<CommitResult.Committed>(await Store.CommitAsync(scope.ServiceProvider.GetRequiredService<UnitOfWork>()));
        return outcome;
    }

    public async Task<IReadOnlyList<RecipientStanding>> RecipientsAsync(int number)
    {
        using var scope = Store.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<IBroadcasts>().RecipientsAsync(new BroadcastNumber(number), Token);
    }

    public void Dispose() => Store.Dispose();

    private BroadcastService Service(IServiceProvider services)
    {
        var clock = new OrganisationClock(Store.Clock, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        var broadcasts = services.GetRequiredService<IBroadcasts>();
        var messages = new PersonalMessages(services.GetRequiredService<UnitOfWork>(), services.GetRequiredService<PersonalConversations>(), Roster, new AddressTrust(false));
        var delivery = new PersonalDelivery(messages, clock);
        var receipts = new BroadcastReceipts(broadcasts);
        var addressees = new Addressees(Roster, services.GetRequiredService<ILedgers>(), delivery, receipts, clock);
        return new BroadcastService(addressees, broadcasts, delivery, receipts, new BroadcastJournal(services.GetRequiredService<IHistory>(), services.GetRequiredService<INumbers>(), clock));
    }
}

/// <summary>A roster whose accounts bear the names of their members, until one is bound to somebody else.</summary>
internal sealed class MovableRoster(IReadOnlyList<Branch> branches, IReadOnlyList<Speaker> members) : IRoster
{
    private readonly Dictionary<string, Speaker> _accounts = members.ToDictionary(m => m.Name);

    public IReadOnlyList<Branch> Branches => branches;

    public IReadOnlyList<Speaker> Members { get; set; } = members;

    public Branch? Find(BranchId id) => branches.FirstOrDefault(b => b.Id == id);

    public bool IsBound(MemberId member) => _accounts.Values.Any(s => s.Id == member);

    public string? NumberOf(MemberId member) => null;

    public string? NameOf(MemberId member) => Members.FirstOrDefault(m => m.Id == member)?.Name;

    public Speaker? FindSpeaker(Domain.Branches.ChannelAccount account) => _accounts.GetValueOrDefault(account.Id);

    public void Bind(string account, Speaker speaker) => _accounts[account] = speaker;
}
