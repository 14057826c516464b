using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PairingBot.Turns;

namespace PairingBot.Channels.DirectLine;

/// <summary>Runs the attempts at one turn of this channel, each with an adapter of its own.</summary>
/// <param name="notice">A sentence that the channel itself puts before the bot's reply; null for none.</param>
internal sealed class DirectLinePipeline(DirectLineHub hub, Transcript transcript, TimeProvider time, string? notice = null) : ITurnPipeline
{
    /// <inheritdoc/>
    public async Task<InvokeResponse?> RunAsync(Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        await new DirectLineAdapter(hub, transcript, time).RunAsync(activity, notice, bot, cancellationToken);
        return null;
    }
}
