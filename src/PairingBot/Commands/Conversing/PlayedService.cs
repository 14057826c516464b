using Microsoft.Bot.Schema;
using PairingBot.Roster;
using PairingBot.Store;
using PairingBot.Store.Rosters;
using PairingBot.Store.Rows;
using PairingBot.Store.Startup;
using PairingBot.Turns;

namespace PairingBot.Commands.Conversing;

/// <summary>The service as it is, on a store file of its own and at a still clock; nothing leaves it.</summary>
internal sealed class PlayedService : IAsyncDisposable
{
    private readonly IHost _app;
    private int _messages;

    private PlayedService(IHost app) => _app = app;

    /// <summary>Opens a store; an empty one gets people and problems first.</summary>
    public static async Task<PlayedService> OpenAsync(string file, Fixture fixture, RosterData roster, CancellationToken cancellationToken)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new($"{StoreOptions.Section}:{nameof(StoreOptions.ConnectionString)}", $"Data Source={file}")]);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton<TimeProvider>(new StillClock(fixture.Now));
        builder.Services.AddRooms(builder.Configuration);
        var app = builder.Build();
        app.Services.GetRequiredService<IStoreInitializer>().Open();
        var rosters = app.Services.GetRequiredService<IRosterStore>();
        if ((await rosters.LoadAsync(cancellationToken)).Branches.Count == 0) await FillAsync(app.Services, rosters, fixture, roster, cancellationToken);
        await app.Services.GetRequiredService<LiveRoster>().ReloadAsync(cancellationToken);
        return new PlayedService(app);
    }

    /// <summary>Delivers what a person says.</summary>
    public async Task<CollectingChannel> SayAsync(string text, PlayedPerson person, bool inGroup, CancellationToken cancellationToken)
    {
        var channel = new CollectingChannel();
        var key = new InboxKey(CollectingChannel.Name, inGroup ? "group" : person.Key, $"m{++_messages}");
        var account = new Domain.Branches.ChannelAccount(CollectingChannel.Name, null, person.Key);
        await _app.Services.GetRequiredService<TurnRunner>().RunAsync(new InboundTurn(key, account, () => Message(text, person, key, inGroup), channel), cancellationToken);
        return channel;
    }

    public ValueTask DisposeAsync()
    {
        _app.Services.GetRequiredService<IStoreInitializer>().Close();
        _app.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task FillAsync(IServiceProvider services, IRosterStore rosters, Fixture fixture, RosterData roster, CancellationToken cancellationToken)
    {
        await rosters.SaveAsync(roster, cancellationToken);
        var saved = await rosters.LoadAsync(cancellationToken);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Problems>().AddMissingAsync(fixture.Problems(saved.Branches), cancellationToken);
        await services.GetRequiredService<ITurnStore>().CommitAsync(scope.ServiceProvider.GetRequiredService<UnitOfWork>(), cancellationToken);
    }

    /// <summary>The message on the wire; in a group a line that begins with @ mentions the bot.</summary>
    private static Activity Message(string text, PlayedPerson person, InboxKey key, bool inGroup)
    {
        var bot = new ChannelAccount("bot", "小结");
        var message = new Activity
        {
            Type = ActivityTypes.Message,
            Id = key.ActivityId,
            ChannelId = key.Channel,
            ServiceUrl = "https://converse.invalid/",
            Locale = "zh-CN",
            Text = text,
            From = new ChannelAccount(person.Key, person.Name),
            Recipient = bot,
            Conversation = new ConversationAccount(id: key.Conversation, isGroup: inGroup ? true : null),
        };
        if (text is not ['@', ..]) return message;
        var mention = new Entity("mention");
        mention.SetAs(new Mention { Mentioned = bot, Text = text.Split(' ', 2)[0], Type = "mention" });
        message.Entities = [mention];
        return message;
    }
}
