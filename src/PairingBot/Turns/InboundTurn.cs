using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PairingBot.Outbox;
using PairingBot.Store;
using ChannelAccount = PairingBot.Domain.Branches.ChannelAccount;

namespace PairingBot.Turns;

/// <summary>One inbound activity whose sender a channel has verified.</summary>
/// <param name="Account">Who speaks, as the channel says.</param>
/// <param name="MakeActivity">Makes a fresh Activity for each attempt, since a pipeline may change it.</param>
/// <param name="Pipeline">The channel's way through its adapter.</param>
public sealed record InboundTurn(InboxKey Key, ChannelAccount Account, Func<Activity> MakeActivity, ITurnPipeline Pipeline)
{
    /// <summary>False when the address to reply to was not verified, as in Development without an app id.</summary>
    public bool ServiceUrlVerified { get; init; }

    /// <summary>False for an account that proves nobody, since whoever sends chooses it: no member's account can be made of it in a chat.</summary>
    public bool MayBeBound { get; init; } = true;
}

/// <summary>A channel's adapter as the turn runner sees it.</summary>
public interface ITurnPipeline
{
    /// <summary>Runs the activity through the adapter's pipeline to the bot. Replies are staged into the turn's unit of work, never sent.</summary>
    /// <returns>The synchronous answer of an invoke or expectReplies; null for the rest.</returns>
    Task<InvokeResponse?> RunAsync(Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken);
}

/// <summary>Is told of every commit; for channels whose clients wait for news.</summary>
public interface ICommitListener
{
    /// <summary>Rows that are on the disk now. Must return at once and never throw.</summary>
    void Committed(IReadOnlyList<OutboxRow> rows);
}
