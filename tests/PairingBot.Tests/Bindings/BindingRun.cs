using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using PairingBot.Dialogs.Bindings;
using PairingBot.Domain.Branches;
using PairingBot.Outbox;
using PairingBot.Roster;
using PairingBot.Store;
using PairingBot.Store.Rosters;
using PairingBot.Tests.Conversations;
using PairingBot.Tests.Drivers;
using PairingBot.Turns;

namespace PairingBot.Tests.Bindings;

/// <summary>The whole service with a small roster; people speak over a channel in memory, each in a conversation of his or her own.</summary>
internal sealed partial class BindingRun(InProcessService service, TestFolder folder) : IAsyncDisposable
{
    public const string Channel = "memory";
    private int _messages;

    public IServiceProvider Services => service.Services;

    public TestFolder Folder => folder;

    public static async Task<BindingRun> StartAsync()
    {
        var folder = new TestFolder();
        var service = await InProcessService.StartAsync(folder, environment: "Development");
        RosterMember[] members =
        [
            new("S1", "林晓", Roles.Member | Roles.Secretary, "财务处党支部", []), new("M1", "王芳", Roles.Member, "财务处党支部", []), new("M2", "李明", Roles.Member, "财务处党支部", []),
            new("O1", "赵敏", Roles.Member | Roles.Office, "党校办党支部", []),
        ];
        var roster = new RosterData([new("财务处党支部", BranchKind.AdministrativeUnits, ["财务处"]), new("党校办党支部", BranchKind.AdministrativeUnits, [])], members, [new(Channel, null, "secretary", "S1"), new(Channel, null, "office", "O1")]);
        await service.Services.GetRequiredService<IRosterStore>().SaveAsync(roster, TestContext.Current.CancellationToken);
        await service.Services.GetRequiredService<LiveRoster>().ReloadAsync(TestContext.Current.CancellationToken);
        return new BindingRun(service, folder);
    }

    /// <summary>What the bot answers, as the person reads it.</summary>
    public async Task<string> SayAsync(string account, string text, string? conversation = null)
    {
        var key = new InboxKey(Channel, conversation ?? account, $"m{Interlocked.Increment(ref _messages)}");
        var turn = new InboundTurn(key, new(Channel, null, account), () => Message(account, key, text), new MemoryPipeline()) { ServiceUrlVerified = true };
        await Services.GetRequiredService<TurnRunner>().RunAsync(turn, TestContext.Current.CancellationToken);
        var replies = Services.GetRequiredService<IMailbox>().Read(Channel, key.Conversation, 0, 1000).Where(row => row.Message.Key.StartsWith(Staging.KeyOf(key, 0)[..^1], StringComparison.Ordinal));
        return string.Join('\n', replies.Select(row => ActivityJson.Read<Activity>(Services.GetRequiredService<CodeSlips>().Fill(row.Message.Payload)).Text));
    }

    /// <summary>A code that the secretary gets for a member.</summary>
    public async Task<string> AskForCodeAsync(string name)
    {
        await SayAsync("secretary", $"给{name}一个绑定码");
        return CodeIn(await SayAsync("secretary", "对"));
    }

    public static string CodeIn(string answer) => Code().Match(answer).Value;

    public Speaker? Whose(string account) => Services.GetRequiredService<IRoster>().FindSpeaker(new(Channel, null, account));

    public async ValueTask DisposeAsync()
    {
        await service.DisposeAsync();
        folder.Dispose();
    }

    private static Activity Message(string account, InboxKey key, string text) => new(ActivityTypes.Message)
    {
        Id = key.ActivityId, ChannelId = Channel, ServiceUrl = "https://memory.invalid/", Text = text, Locale = "zh-CN",
        From = new(account, account), Recipient = new("bot", "bot"), Conversation = new(id: key.Conversation),
    };

    [GeneratedRegex("[A-Z0-9]{4}-[A-Z0-9]{4}", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
