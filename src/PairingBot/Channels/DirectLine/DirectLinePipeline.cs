using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PairingBot.Store;
using PairingBot.Turns;

namespace PairingBot.Channels.DirectLine;

/// <summary>Runs a turn of this channel: the user's own activity goes into the transcript first, then what the bot says.</summary>
/// <param name="notice">A sentence that the channel itself puts before the bot's reply.</param>
internal sealed class DirectLinePipeline(DirectLineHub hub, Transcript transcript, TimeProvider time, string? notice = null) : ITurnPipeline
{
    /// <inheritdoc/>
    public async Task<InvokeResponse?> RunAsync(
        IServiceProvider scope, Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        var adapter = new DirectLineAdapter(scope.GetRequiredService<UnitOfWork>(), hub, transcript, time);
        if (activity.Type != ActivityTypes.ConversationUpdate)
            adapter.StageEcho(activity);
        if (notice is not null)
            adapter.StageReply(activity, MessageFactory.Text(notice));
        if (notice is null || !string.IsNullOrWhiteSpace(activity.Text) || activity.Value is not null)
            await adapter.RunAsync(activity, bot, cancellationToken);
        return null;
    }
}
