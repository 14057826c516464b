using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PairingBot.Outbox;
using PairingBot.Store;
using PairingBot.Turns;

namespace PairingBot.Tests.Conversations;

/// <summary>A channel of its own whose clients read from the mailbox.</summary>
internal sealed class MemoryPipeline : BotAdapter, ITurnPipeline
{
    private InvokeResponse? _answer;

    public async Task<InvokeResponse?> RunAsync(Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, bot, cancellationToken);
        return _answer;
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var work = turnContext.TurnState.Get<UnitOfWork>();
        foreach (var answer in activities.Where(a => a.Type == ActivityTypesEx.InvokeResponse)) _answer = (InvokeResponse)answer.Value;
        return Task.FromResult(activities.Where(a => a.Type == ActivityTypes.Message).Select(a => work.Stage(a, DeliveryState.Mailbox)).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
}
