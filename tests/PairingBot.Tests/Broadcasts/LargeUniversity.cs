using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using PairingBot.Domain.Branches;
using PairingBot.Roster;
using PairingBot.Store;
using PairingBot.Store.Rosters;
using PairingBot.Tests.Drivers;
using PairingBot.Turns;
using ChannelAccount = Microsoft.Bot.Schema.ChannelAccount;

namespace PairingBot.Tests.Broadcasts;

/// <summary>A store with 1,000 branches, a secretary in each who has talked to the bot, and the office.</summary>
internal static class LargeUniversity
{
    public const int Branches = 1000;
    public const string Office = "office";
    private const string Channel = "emulator";

    public static async Task FillAsync(TestFolder folder, FakeChannel channel)
    {
        await using var service = await InProcessService.StartAsync(folder);
        var numbers = Enumerable.Range(1, Branches).Select(n => n.ToString("0000", CultureInfo.InvariantCulture)).ToList();
        var roster = new RosterData(
            [.. numbers.Select(n => new RosterBranch($"第{n}党支部", BranchKind.TeachingResearch, []))],
            [new RosterMember("O", "赵敏", Roles.Member | Roles.Office, "第0001党支部", []), .. numbers.Select(n => new RosterMember("S" + n, "书记" + n, Roles.Member | Roles.Secretary, $"第{n}党支部", []))],
            [new RosterAccount(Channel, null, Office, "O"), .. numbers.Select(n => new RosterAccount(Channel, null, "s" + n, "S" + n))]);
        await service.Services.GetRequiredService<IRosterStore>().SaveAsync(roster, TestContext.Current.CancellationToken);
        var live = service.Services.GetRequiredService<LiveRoster>();
        await live.ReloadAsync(TestContext.Current.CancellationToken);
        var turns = service.Services.GetRequiredService<ITurnStore>();
        await Task.WhenAll(numbers.Select(n => turns.CommitAsync(new UnitOfWork { Reference = ReferenceTo("s" + n, live, channel) }, CancellationToken.None)));
    }

    private static ReferenceWrite ReferenceTo(string account, LiveRoster roster, FakeChannel channel)
    {
        var reference = new ConversationReference
        {
            ChannelId = Channel,
            ServiceUrl = channel.ServiceUrl,
            User = new ChannelAccount(account, account),
            Bot = new ChannelAccount("bot", "bot"),
            Conversation = new ConversationAccount(id: "with-" + account),
        };
        var member = roster.FindSpeaker(new Domain.Branches.ChannelAccount(Channel, null, account))!.Id.Value;
        return new ReferenceWrite(Channel, "with-" + account, ActivityJson.Write(reference), true, member);
    }
}
