#nullable disable
namespace Microsoft.Bot.Builder;

/// <summary>Where state is kept between turns.</summary>
/// <remarks>Unknown keys are left out of what is read; deleting them is no error.</remarks>
public interface IStorage
{
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}

/// <summary>A stored object that knows its version.</summary>
/// <remarks>"*" overwrites whatever is there.</remarks>
public interface IStoreItem
{
    string ETag { get; set; }
}
