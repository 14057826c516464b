namespace PairingBot.Channels.BotFramework;

/// <summary>
/// Asks for a new token of the bot's own when a channel refuses the one that the library keeps, as after a change of keys. At most once a minute:
/// a channel that refuses every token must not send us to the login again and again.
/// </summary>
internal sealed class TokenRenewal(TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private readonly Lock _gate = new();
    private DateTimeOffset _lastAsked;
    private volatile bool _isAsked;

    /// <summary>True when the next request will bear a new token, so that it is worth another try at once.</summary>
    public bool TryAsk()
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (now - _lastAsked < Pause) return false;
            _lastAsked = now;
            return _isAsked = true;
        }
    }

    /// <summary>True once for each time that it was asked.</summary>
    public bool Take()
    {
        if (!_isAsked) return false;
        lock (_gate)
        {
            var isAsked = _isAsked;
            _isAsked = false;
            return isAsked;
        }
    }
}
