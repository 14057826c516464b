using PairingBot.Domain.Branches;
using PairingBot.Store;
using PairingBot.Turns;

namespace PairingBot.Channels.DirectLine;

/// <summary>Gives activities to the turn runner and says what became of them.</summary>
internal sealed partial class DirectLineTurns(
    TurnRunner runner, DirectLineHub hub, Transcript transcript, TimeProvider time, ILogger<DirectLineTurns> logger)
{
    /// <summary>Null when the turn is committed, now or before; else the refusal to answer with.</summary>
    /// <remarks>A turn is finished even if its sender hangs up: the message was received.</remarks>
    public async Task<IResult?> RunAsync(InboundMessage message, TokenClaims sender, string? notice = null)
    {
        var pipeline = new DirectLinePipeline(hub, transcript, time, notice);
        var account = new ChannelAccount(DirectLineChannel.Name, Tenant: null, sender.User);
        try
        {
            await runner.RunAsync(new InboundTurn(message.Key, account, message.MakeActivity, pipeline) { ServiceUrlVerified = true }, CancellationToken.None);
            return null;
        }
        catch (StoreUnavailableException)
        {
            return DirectLineErrors.Unavailable();
        }
#pragma warning disable CA1031 // whatever the bot throws, the client is answered in the protocol's form
        catch (Exception problem)
#pragma warning restore CA1031
        {
            Log.TurnFailed(logger, sender.Conversation, problem.GetType().FullName, problem.StackTrace);
            return DirectLineErrors.BotFailed();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2, LogLevel.Error, "A turn in conversation {Conversation} failed with {Error}: nothing of it was saved. {Place}")]
        public static partial void TurnFailed(ILogger logger, string conversation, string? error, string? place);
    }
}
