namespace PairingBot.Load.Channel;

/// <summary>One conversation as the channel sees it: at most one line waits for its reply.</summary>
internal sealed class Conversation(string id, string user)
{
    private readonly Lock _gate = new();
    private TaskCompletionSource<Received>? _waiting;
    private string _activityId = "";

    public string Id => id;

    public string User => user;

    /// <summary>The first reply to this activity.</summary>
    public Task<Received> ExpectReplyTo(string activityId)
    {
        var waiting = new TaskCompletionSource<Received>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate) (_activityId, _waiting) = (activityId, waiting);
        return waiting.Task;
    }

    /// <summary>False when the reply is one more than was waited for. A reply that names no activity counts for the waiting line.</summary>
    public bool TryTake(Reply reply, long timestamp)
    {
        TaskCompletionSource<Received>? waiting;
        lock (_gate)
        {
            if (reply.ReplyTo is not null && reply.ReplyTo != _activityId) return false;
            (waiting, _waiting) = (_waiting, null);
        }

        return waiting?.TrySetResult(new Received(reply.Text, timestamp)) ?? false;
    }
}

/// <summary>A reply's text and when it came.</summary>
internal readonly record struct Received(string? Text, long Timestamp);
