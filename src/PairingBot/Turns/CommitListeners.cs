using System.Text;
using PairingBot.Dialogs.Bindings;
using PairingBot.Domain.Branches;
using PairingBot.Outbox;
using PairingBot.Store;

namespace PairingBot.Turns;

/// <summary>Tells the dispatcher and the listening channels of a commit.</summary>
internal sealed class CommitListeners(OutboxDispatcher dispatcher, IEnumerable<ICommitListener> channels, IEnumerable<IAccountListener> accounts, CodeSlips slips)
{
    private readonly ICommitListener[] _channels = [.. channels];
    private readonly IAccountListener[] _accounts = [.. accounts];

    /// <summary>A synchronous answer as it leaves: the store keeps it without the codes in it.</summary>
    public TurnAnswer Leaving(TurnAnswer answer) =>
        answer.Body is { } body && body.AsSpan().IndexOf(CodeSlips.Sign) >= 0 ? answer with { Body = Encoding.UTF8.GetBytes(slips.Fill(Encoding.UTF8.GetString(body))) } : answer;

    /// <summary>Tells of whose accounts are now.</summary>
    public void Rebound(IEnumerable<(ChannelAccount Account, MemberId? Member)> changes)
    {
        foreach (var (account, member) in changes)
        {
            foreach (var listener in _accounts) listener.Rebound(account, member);
        }
    }

    /// <inheritdoc cref="ICommitListener.Committed"/>
    public void Committed(IReadOnlyList<OutboxRow> rows)
    {
        if (rows.Count == 0) return;
        dispatcher.Enqueue(rows);
        foreach (var channel in _channels) channel.Committed(rows);
    }
}
