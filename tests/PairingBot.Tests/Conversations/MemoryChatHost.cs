using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using PairingBot.Dialogs;
using PairingBot.Dialogs.Cards;
using PairingBot.Dialogs.Turns;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Calendars;
using PairingBot.Domain.History;
using PairingBot.Domain.Pairings;
using PairingBot.Domain.Problems;
using PairingBot.Language;
using PairingBot.Language.Branches;
using PairingBot.Language.Intents;

namespace PairingBot.Tests.Conversations;

/// <summary>The dialogs over the real domain services, with everything that a store keeps in memory.</summary>
internal sealed class MemoryChatHost(ChatWorld world) : IChatHost
{
    private readonly MemoryLedger _ledger = new(world.Problems);
    private readonly MemoryState _state = new();
    private readonly CountedTokens _tokens = new();
    private readonly HashSet<string> _seen = [];
    private ServiceProvider _services = null!;

    public async Task<ChatAnswer> DeliverAsync(Activity activity)
    {
        _services ??= Build();
        if (!_seen.Add(activity.Conversation.Id + "/" + activity.Id)) return new ChatAnswer([], null);
        await using var scope = _services.CreateAsyncScope();
        var adapter = new MemoryAdapter();
        var speaker = world.Roster.FindSpeaker(new Domain.Branches.ChannelAccount(activity.ChannelId, null, activity.From.Id));
        var known = new TurnSpeaker(speaker, new Origin(activity.ChannelId, activity.Conversation.Id, activity.Id, activity.Text ?? ""));
        var bot = scope.ServiceProvider.GetRequiredService<IBot>();
        await adapter.RunAsync(JToken.FromObject(activity).ToObject<Activity>()!, known, bot);
        var answer = adapter.Sent.Find(a => a.Type == ActivityTypesEx.InvokeResponse)?.Value as InvokeResponse;
        return new ChatAnswer([.. adapter.Sent.Where(a => a.Type == ActivityTypes.Message)], (string?)(answer?.Body as AdaptiveCardInvokeResponse)?.Value);
    }

    public async Task RestartAsync()
    {
        await DisposeAsync();
        _services = Build();
    }

    public Task<PairingActivity?> FindActivityAsync(int number) => _ledger.FindAsync(new ActivityNumber(number), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        if (_services is not null) await _services.DisposeAsync();
    }

    private ServiceProvider Build()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
        var services = new ServiceCollection();
        services.AddSingleton<ITokenSource>(_tokens);
        services.AddDialogs();
        services.AddSingleton<IStorage>(_state);
        services.AddSingleton<IRoster>(world.Roster);
        services.AddSingleton<IPairingActivities>(_ledger).AddSingleton<IProblems>(_ledger).AddSingleton<IHistory>(_ledger).AddSingleton<INumbers>(_ledger);
        services.AddSingleton(new OrganisationClock(world.Clock, zone));
        services.AddScoped<PairingActivityService>();
        services.AddSingleton<IUtteranceRecognizer>(new UtteranceRecognizer(DialogRegistration.Utterances, [.. world.Roster.Branches.Select(b => new BranchName(b.Id.Value, b.Name, b.Aliases))]));
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    private sealed class MemoryAdapter : BotAdapter
    {
        public List<Activity> Sent { get; } = [];

        public async Task RunAsync(Activity activity, TurnSpeaker speaker, IBot bot)
        {
            using var context = new TurnContext(this, activity);
            context.TurnState.Add(speaker);
            await RunPipelineAsync(context, bot.OnTurnAsync, CancellationToken.None);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            Sent.AddRange(activities);
            return Task.FromResult(activities.Select(_ => new ResourceResponse("r")).ToArray());
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}

/// <summary>Tokens that are the same in every run.</summary>
internal sealed class CountedTokens : ITokenSource
{
    private int _count;

    public string Next() => $"token{++_count}";
}

/// <summary>Conversation state as text, so that only what a real store knows survives a turn.</summary>
internal sealed class MemoryState : IStorage
{
    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        Task.FromResult<IDictionary<string, object>>(keys.Where(_states.ContainsKey).ToDictionary(k => k, k => (object)Read(JObject.Parse(_states[k])), StringComparer.Ordinal));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes) _states[key] = Write((IDictionary<string, object>)value).ToString();
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys) _states.Remove(key);
        return Task.CompletedTask;
    }

    private static JObject Write(IDictionary<string, object> values) => new(values.Select(v => new JProperty(v.Key, v.Value switch
    {
        null => JValue.CreateNull(),
        string text => new JValue(text),
        DialogState dialogs => new JArray(dialogs.DialogStack.Select(d => new JObject { ["id"] = d.Id, ["state"] = Write(d.State) })),
        var other => throw new NotSupportedException($"State may not hold a {other.GetType()}."),
    })));

    private static Dictionary<string, object> Read(JObject values)
    {
        var read = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            if (value is JArray stack) read[name] = new DialogState([.. stack.Select(d => new DialogInstance { Id = (string?)d["id"], State = Read((JObject)d["state"]!) })]);
            else if (value is JValue { Value: string text }) read[name] = text;
        }

        return read;
    }
}

/// <summary>The domain's rows in memory.</summary>
internal sealed class MemoryLedger(IReadOnlyList<Problem> problems) : IPairingActivities, IProblems, IHistory, INumbers
{
    private readonly List<PairingActivity> _activities = [];
    private int _last;

    public List<Change> Changes { get; } = [];

    public void Add(PairingActivity activity) => _activities.Add(activity);

    public void Add(Change change) => Changes.Add(change);

    public int Next(string counter) => ++_last;

    public Task<PairingActivity?> FindAsync(ActivityNumber number, CancellationToken cancellationToken) => Task.FromResult(_activities.Find(a => a.Number == number));

    public Task<Problem?> FindAsync(ProblemNumber number, CancellationToken cancellationToken) => Task.FromResult(problems.FirstOrDefault(p => p.Number == number));
}
