#nullable disable
using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <content>The named values of a state.</content>
public abstract partial class BotState
{
    private static readonly string EmptyHash = StateHash.Of(new Dictionary<string, object>());

    /// <exception cref="KeyNotFoundException">There is no such value, and the type has no null.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(propertyName)) throw new ArgumentNullException(nameof(propertyName));
        var found = TryGet<T>(turnContext, propertyName, out var value);
        return found || !typeof(T).IsValueType ? Task.FromResult(value) : Task.FromException<T>(new KeyNotFoundException(propertyName));
    }

    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(propertyName)) throw new ArgumentNullException(nameof(propertyName));
        GetCachedState(turnContext).State[propertyName] = value;
        return Task.CompletedTask;
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(propertyName)) throw new ArgumentNullException(nameof(propertyName));
        GetCachedState(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    // A value that the storage gave back as JSON is converted anew at each reading, as in the SDK: who changes it sets it.
    private bool TryGet<T>(ITurnContext turnContext, string name, out T value)
    {
        value = default;
        if (!GetCachedState(turnContext).State.TryGetValue(name, out var stored)) return false;
        value = stored switch
        {
            T typed => typed,
            null => default,
            JToken json => json.ToObject<T>(),
            _ => JToken.FromObject(stored).ToObject<T>(),
        };
        return true;
    }

    /// <summary>What one turn has loaded of one state.</summary>
    /// <remarks>It lives in the turn's state and ends with the turn.</remarks>
    public class CachedBotState
    {
        public CachedBotState(IDictionary<string, object> state = default)
        {
            State = state ?? new ConcurrentDictionary<string, object>();
            Hash = state is null ? EmptyHash : StateHash.Of(state);
        }

        public IDictionary<string, object> State { get; set; }

        internal string Hash { get; set; }
    }

    private sealed class Accessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = default, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            if (state.TryGet<T>(turnContext, name, out var value) && value is not null) return value;
            if (defaultValueFactory is null) return value;
            value = defaultValueFactory();
            await SetAsync(turnContext, value, cancellationToken);
            return value;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken);
        }
    }
}
