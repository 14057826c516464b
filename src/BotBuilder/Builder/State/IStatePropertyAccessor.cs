#nullable disable
namespace Microsoft.Bot.Builder;

/// <summary>A named part of a state.</summary>
/// <remarks>Names are ordinal.</remarks>
public interface IStatePropertyInfo
{
    string Name { get; }
}

/// <summary>Reads and writes one named part of a state.</summary>
/// <remarks>Nothing is stored before the state's changes are saved.</remarks>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>The value; when there is none, what the factory makes, which becomes the value.</summary>
    Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = default, CancellationToken cancellationToken = default);

    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);

    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}

/// <summary>What names the parts of a state.</summary>
/// <remarks>Two accessors of one name share the value.</remarks>
public interface IPropertyManager
{
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
