namespace PairingBot.Channels.BotFramework;

/// <summary>
/// Asks for a new token of the bot's own when a channel refuses the one that the library keeps, as after a change of keys. Of tokens for one audience at most once a minute:
/// a channel that refuses every token must not send us to the login again and again.
/// </summary>
internal sealed class TokenRenewal(TimeProvider time)
{
    private const string Channel = "";
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private readonly Lock _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _lastAsked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private volatile bool _isAnyAsked;

    /// <summary>True when the next request for that audience will bear a new token, so that it is worth another try at once.</summary>
    /// <param name="audience">Whom the token is for; null for the channel.</param>
    public bool TryAsk(string? audience)
    {
        audience ??= Channel;
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (_lastAsked.TryGetValue(audience, out var last) && now - last < Pause) return false;
            _lastAsked[audience] = now;
            _asked.Add(audience);
            return _isAnyAsked = true;
        }
    }

    /// <summary>True once for each time that it was asked for that audience.</summary>
    public bool Take(string? audience)
    {
        if (!_isAnyAsked) return false;
        lock (_gate)
        {
            var isAsked = _asked.Remove(audience ?? Channel);
            _isAnyAsked = _asked.Count > 0;
            return isAsked;
        }
    }
}
