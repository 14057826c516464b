using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Newtonsoft.Json.Linq;
using PairingBot.Broadcasts;
using PairingBot.Dialogs;
using PairingBot.Dialogs.Bindings;
using PairingBot.Dialogs.Cards;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Branches;
using PairingBot.Language.Intents;
using PairingBot.Exports;
using PairingBot.Outbox;
using PairingBot.Store;
using PairingBot.Store.Rosters;
using PairingBot.Store.Rows;
using PairingBot.Tests.Drivers;
using PairingBot.Turns;

namespace PairingBot.Tests.Conversations;

/// <summary>The real turn runner on a real store in a folder of its own; clients would read the replies from the mailbox.</summary>
internal sealed class ServiceChatHost(ChatWorld world) : IChatHost
{
    private readonly string _folder = Directory.CreateTempSubdirectory("chat-").FullName;
    private readonly CountedTokens _tokens = new();
    private readonly MemoryChannel _channel = new();
    private readonly Dictionary<string, long> _watermarks = new(StringComparer.Ordinal);
    private IHost _host = null!;
    private Recognition? _told;

    /// <summary>The store, for who looks into it from outside.</summary>
    public string ConnectionString => "Data Source=" + Path.Combine(_folder, "chat.db");

    public async Task StartAsync()
    {
        EmptyStore.PutAt(Path.Combine(_folder, "chat.db"));
        _host = Build();
        await _host.StartAsync();
        var rosters = _host.Services.GetRequiredService<IRosterStore>();
        if ((await rosters.LoadAsync(CancellationToken.None)).Branches.Count == 0) await rosters.SaveAsync(world.Roster.ToData(), CancellationToken.None);
        await using var scope = _host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PairingBot.Store.Rows.Problems>().AddMissingAsync(world.Problems, CancellationToken.None);
        var activities = scope.ServiceProvider.GetRequiredService<IPairingActivities>();
        foreach (var activity in world.Activities)
        {
            if (await activities.FindAsync(activity.Number, CancellationToken.None) is null) activities.Add(activity);
        }

        if (world.Activities is not []) scope.ServiceProvider.GetRequiredService<CounterValues>().Load([new(ActivityNumber.Counter, world.Activities.Max(a => a.Number.Value))]);

        await _host.Services.GetRequiredService<ITurnStore>().CommitAsync(scope.ServiceProvider.GetRequiredService<UnitOfWork>(), CancellationToken.None);
    }

    public async Task<ChatAnswer> DeliverAsync(Activity activity)
    {
        var key = new InboxKey(activity.ChannelId, activity.Conversation.Id, activity.Id);
        var account = new Domain.Branches.ChannelAccount(activity.ChannelId, null, activity.From.Id);
        var json = ActivityJson.Write(activity);
        var answer = await _host.Services.GetRequiredService<TurnRunner>().RunAsync(
            new InboundTurn(key, account, () => ActivityJson.Read<Activity>(json), new MemoryPipeline()) { ServiceUrlVerified = true }, TestContext.Current.CancellationToken);
        var rows = _host.Services.GetRequiredService<IMailbox>().Read(key.Channel, key.Conversation, _watermarks.GetValueOrDefault(key.Conversation), 100);
        if (rows is [.., var last]) _watermarks[key.Conversation] = last.Id;
        var others = await _channel.TakeAsync(_host.Services.GetRequiredService<IOutboxStore>());
        var body = answer.Body is null ? null : JObject.Parse(System.Text.Encoding.UTF8.GetString(answer.Body));
        var slips = _host.Services.GetRequiredService<CodeSlips>();
        return new ChatAnswer([.. rows.Concat(others).Select(r => ActivityJson.Read<Activity>(slips.Fill(r.Message.Payload)))], (string?)body?["value"]);
    }

    /// <summary>Puts more problems on the lists.</summary>
    public async Task AddAsync(IEnumerable<Problem> problems)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PairingBot.Store.Rows.Problems>().AddMissingAsync(problems, CancellationToken.None);
        await _host.Services.GetRequiredService<ITurnStore>().CommitAsync(scope.ServiceProvider.GetRequiredService<UnitOfWork>(), CancellationToken.None);
    }

    public async Task RestartAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        await StartAsync();
    }

    public async Task<IReadOnlyList<Activity>> PassTimeAsync()
    {
        await _host.Services.GetRequiredService<BroadcastTimer>().RunOnceAsync(TestContext.Current.CancellationToken);
        return [.. (await _channel.TakeAsync(_host.Services.GetRequiredService<IOutboxStore>())).Select(r => ActivityJson.Read<Activity>(r.Message.Payload))];
    }

    public async Task<PairingActivity?> FindActivityAsync(int number)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IPairingActivities>().FindAsync(new ActivityNumber(number), CancellationToken.None);
    }

    public async Task<Problem?> FindProblemAsync(int number)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IProblems>().FindAsync(new ProblemNumber(number), CancellationToken.None);
    }

    public void Understand(Recognition recognition) => _told = recognition;

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private IHost Build()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new("Store:ConnectionString", ConnectionString)]);
        builder.Services.AddLogging().AddClock(builder.Configuration);
        builder.Services.AddSingleton<TimeProvider>(world.Clock);
        builder.Services.AddStore(builder.Configuration).AddOutbox(builder.Configuration);
        builder.Services.AddSingleton<IChannelSender>(_channel);
        builder.Services.AddSingleton<ITokenSource>(_tokens);
        builder.Services.AddDialogs().AddTurns().AddBroadcastTimer().AddExports(builder.Configuration);
        builder.Services.AddSingleton<IRoster>(world.Roster).AddSingleton<IAccountListener>(world.Roster);
        var recognizer = new UtteranceRecognizer(DialogRegistration.Model, [.. world.Roster.Branches.Select(b => new BranchName(b.Id.Value, b.Name, b.Aliases))]);
        builder.Services.AddSingleton<IUtteranceRecognizer>(new ToldRecognizer(recognizer, this));
        return builder.Build();
    }

    /// <summary>Understands a message as a chat tells it to; without that it listens itself.</summary>
    private sealed class ToldRecognizer(IUtteranceRecognizer recognizer, ServiceChatHost host) : IUtteranceRecognizer
    {
        public Recognition Recognize(string text, RecognitionContext context)
        {
            if (host._told is not { } told) return recognizer.Recognize(text, context);
            host._told = null;
            return told with { Text = text };
        }
    }

    /// <summary>Tokens that are the same in every run.</summary>
    private sealed class CountedTokens : ITokenSource
    {
        private int _count;

        public string Next() => $"token{++_count}";

        public string NextSecret() => $"secret{++_count}";
    }
}
