#nullable disable
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Named values that are loaded once in a turn, and written back when they changed.</summary>
/// <remarks>Changes inside a value are noticed too. Of two turns at once on one key, the later write wins unless the storage objects.</remarks>
public abstract partial class BotState : IPropertyManager
{
    private readonly string contextServiceKey;
    private readonly IStorage storage;

    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        this.storage = storage;
        this.contextServiceKey = contextServiceKey;
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new ArgumentNullException(nameof(name));
        return new Accessor<T>(this, name);
    }

    /// <summary>What this turn has loaded; null before the first load.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(contextServiceKey);
    }

    /// <summary>Reads the state from storage, once in a turn unless forced.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && GetCachedState(turnContext) is { State: not null }) return;
        var key = GetStorageKey(turnContext);
        var items = await storage.ReadAsync([key], cancellationToken);
        items.TryGetValue(key, out var value);
        turnContext.TurnState[contextServiceKey] = value switch
        {
            null => new CachedBotState(),
            IDictionary<string, object> state => new CachedBotState(state),
            JObject json => new CachedBotState(json.ToObject<Dictionary<string, object>>()),
            _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
        };
    }

    /// <summary>Writes the state if it changed, or if forced; nothing was loaded, nothing is written.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (GetCachedState(turnContext) is not { } cached) return;
        var hash = StateHash.Of(cached.State);
        if (!force && hash == cached.Hash) return;
        var changes = new Dictionary<string, object>(1) { [GetStorageKey(turnContext)] = cached.State };
        await storage.WriteAsync(changes, cancellationToken);
        cached.Hash = hash;
    }

    /// <summary>Empties the state; saving writes it even if it was empty before.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState[contextServiceKey] = new CachedBotState { Hash = string.Empty };
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state from storage at once, and forgets what was loaded.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(contextServiceKey);
        return storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>A copy of the loaded state as JSON; null before the first load.</summary>
    public JToken Get(ITurnContext turnContext)
        => GetCachedState(turnContext) is { } cached ? JObject.FromObject(cached.State) : null;

    protected abstract string GetStorageKey(ITurnContext turnContext);
}
