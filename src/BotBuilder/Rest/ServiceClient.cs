#nullable disable
namespace Microsoft.Rest;

/// <summary>A client of one HTTP service.</summary>
/// <remarks>It disposes the <see cref="System.Net.Http.HttpClient"/> only when told to.</remarks>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private readonly bool disposeHttpClient;

    /// <exception cref="ArgumentNullException">There is no HTTP client.</exception>
    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient = true)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        HttpClient = httpClient;
        this.disposeHttpClient = disposeHttpClient;
    }

    public HttpClient HttpClient { get; protected set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && disposeHttpClient) HttpClient.Dispose();
    }
}

/// <summary>One group of a client's operations.</summary>
/// <remarks>It shares the client's connection and credentials.</remarks>
public interface IServiceOperations<T>
    where T : ServiceClient<T>
{
    T Client { get; }
}
