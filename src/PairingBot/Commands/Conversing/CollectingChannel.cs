using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PairingBot.Dialogs.Turns;
using PairingBot.Outbox;
using PairingBot.Store;
using PairingBot.Turns;

namespace PairingBot.Commands.Conversing;

/// <summary>The channel of a played conversation: replies are staged as on any channel, and kept to be shown with what the dialogs report.</summary>
internal sealed class CollectingChannel : BotAdapter, ITurnPipeline
{
    public const string Name = "converse";

    private readonly List<string> _replies = [];

    /// <summary>What the bot said in the last attempt.</summary>
    public IReadOnlyList<string> Replies => _replies;

    /// <summary>False when the bot let the message pass.</summary>
    public bool IsHeard => _replies.Count > 0 || Report.Steps.Count > 0;

    /// <summary>What it did.</summary>
    public TurnReport Report { get; private set; } = new();

    public async Task<InvokeResponse?> RunAsync(Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        _replies.Clear();
        Report = new TurnReport();
        using var context = new TurnContext(this, activity);
        context.TurnState.Add(Report);
        await RunPipelineAsync(context, bot, cancellationToken);
        return null;
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var work = turnContext.TurnState.Get<UnitOfWork>();
        var messages = activities.Where(a => a.Type == ActivityTypes.Message).ToList();
        _replies.AddRange(messages.Select(m => m.Text));
        return Task.FromResult(messages.Select(m => work.Stage(m, DeliveryState.Mailbox)).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
}
