using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace PairingBot.Channels.BotFramework;

/// <summary>
/// The keys that tokens are checked with. Whoever needs them first waits for them, for a few seconds; while they are known to be out of reach nobody else
/// waits, or a flood of tokens would pile up behind an address that hangs.
/// </summary>
internal sealed class ChannelKeys(IConfigurationManager<OpenIdConnectConfiguration> metadata, TimeProvider time)
{
    /// <summary>How long a message waits for the keys.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>How long after a failure nobody asks again.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>How often newer keys are asked for at most.</summary>
    public static readonly TimeSpan RefreshPause = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);
    private readonly Lock _gate = new();
    private Task<OpenIdConnectConfiguration>? _first;
    private Task<OpenIdConnectConfiguration>? _newer;
    private DateTimeOffset _newerAgain;
    private DateTimeOffset _firstAgain;
    private bool _failed;
    private volatile bool _known;

    /// <summary>The keys as they are known.</summary>
    /// <exception cref="KeysUnavailableException">They were never read, and can't be now.</exception>
    public async Task<OpenIdConnectConfiguration> ReadAsync(CancellationToken cancellationToken)
    {
        // Once they were read the manager renews them in the background, and keeps the old ones while it can't.
        if (_known) return await metadata.GetConfigurationAsync(cancellationToken);
        try
        {
            return await FirstAsync().WaitAsync(cancellationToken);
        }
        catch (Exception e) when (e is InvalidOperationException or TimeoutException)
        {
            throw new KeysUnavailableException("The Bot Service's keys could not be read.", e);
        }
    }

    /// <summary>Reads the keys before anybody needs them, in as long as it takes; false when they can't be read. That keeps nobody from asking for them.</summary>
    public async Task<bool> TryPrefetchAsync(CancellationToken cancellationToken)
    {
        try
        {
            await FetchAsync().WaitAsync(cancellationToken);
            return true;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Newer keys than these, published a moment ago; the same when there are none. Asked for seldom: anybody can name a key that does not exist.</summary>
    public Task<OpenIdConnectConfiguration> ReadNewerAsync(OpenIdConnectConfiguration known, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_newer is { IsCompleted: false }) return _newer.WaitAsync(cancellationToken);
            if (time.GetUtcNow() < _newerAgain) return ReadAsync(cancellationToken);
            _newerAgain = time.GetUtcNow() + RefreshPause;
            _newer = RefreshAsync(known);
            return _newer.WaitAsync(cancellationToken);
        }
    }

    private Task<OpenIdConnectConfiguration> FirstAsync()
    {
        lock (_gate)
        {
            var isRunning = _first is { IsCompleted: false };
            if (_failed && (isRunning || time.GetUtcNow() < _firstAgain)) throw new TimeoutException("They could not be read a moment ago.");
            return isRunning || _first is { IsCompletedSuccessfully: true } ? _first! : _first = ReadFirstAsync();
        }
    }

    private async Task<OpenIdConnectConfiguration> ReadFirstAsync()
    {
        try
        {
            return await FetchAsync().WaitAsync(Patience, time);
        }
        catch (Exception e) when (e is InvalidOperationException or TimeoutException)
        {
            lock (_gate) (_failed, _firstAgain) = (true, time.GetUtcNow() + Pause);
            throw;
        }
    }

    // Goes on when nobody waits any more: keys that come late are there for the next message.
    private Task<OpenIdConnectConfiguration> FetchAsync() => Task.Run(async () =>
    {
        var keys = await metadata.GetConfigurationAsync(CancellationToken.None);
        _known = true;
        return keys;
    });

    // The manager asks in the background and says nothing when it is done.
    private async Task<OpenIdConnectConfiguration> RefreshAsync(OpenIdConnectConfiguration known)
    {
        metadata.RequestRefresh();
        var newer = known;
        for (var waited = TimeSpan.Zero; waited < TimeSpan.FromSeconds(2) && ReferenceEquals(newer, known); waited += Step)
        {
            await Task.Delay(Step, time);
            newer = await ReadAsync(CancellationToken.None);
        }

        return newer;
    }
}

/// <summary>The keys to check tokens with can't be read just now; nothing is said about the token.</summary>
internal sealed class KeysUnavailableException(string message, Exception inner) : Exception(message, inner);
