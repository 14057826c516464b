namespace PairingBot.Store;

/// <summary>Whether the store can take commits now; for <c>/health/ready</c>.</summary>
internal interface IStoreHealth
{
    /// <summary>True from the end of start-up on, except after a failed commit until one succeeds again, and while the store's file is not in its place.</summary>
    bool CanServe { get; }

    /// <summary>A sentence about the last failure; null while all is well.</summary>
    string? LastError { get; }
}

/// <summary>The state behind <see cref="IStoreHealth"/>, kept by start-up and the writer.</summary>
internal sealed class StoreHealth(StoreFile file) : IStoreHealth
{
    private volatile bool _open;
    private volatile string? _lastError;

    /// <summary>From the end of start-up until the store is closed.</summary>
    public bool IsOpen => _open;

    public bool CanServe => _open && _lastError is null && file.Held.Missing is null;

    public string? LastError => _lastError;

    public void Opened() => (_open, _lastError) = (true, null);

    public void Closed() => _open = false;

    public void Recovered() => _lastError = null;

    public void Failed(string sentence) => _lastError = sentence;
}
