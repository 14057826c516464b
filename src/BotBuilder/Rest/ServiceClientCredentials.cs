#nullable disable
namespace Microsoft.Rest;

/// <summary>What puts a token on outgoing requests.</summary>
/// <remarks>This base puts nothing: a subclass overrides <see cref="ProcessHttpRequestAsync"/>.</remarks>
public abstract class ServiceClientCredentials
{
    /// <summary>Called once when a client is made with these credentials.</summary>
    public virtual void InitializeServiceClient<T>(ServiceClient<T> client)
        where T : ServiceClient<T>
    {
    }

    /// <summary>Called before each request is sent.</summary>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        => Task.CompletedTask;
}
