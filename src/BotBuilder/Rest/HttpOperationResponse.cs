#nullable disable
namespace Microsoft.Rest;

/// <summary>A request and what answered it.</summary>
/// <remarks>The response's content has been read.</remarks>
public interface IHttpOperationResponse
{
    HttpRequestMessage Request { get; set; }

    HttpResponseMessage Response { get; set; }
}

/// <summary>A request, what answered it, and the object in the answer.</summary>
/// <remarks>The object is null when the answer has no body.</remarks>
public interface IHttpOperationResponse<T> : IHttpOperationResponse
{
    T Body { get; set; }
}

/// <inheritdoc cref="IHttpOperationResponse"/>
public class HttpOperationResponse : IHttpOperationResponse, IDisposable
{
    private bool disposed;

    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposed) return;
        disposed = true;
        if (!disposing) return;
        Request?.Dispose();
        Response?.Dispose();
    }
}

/// <inheritdoc cref="IHttpOperationResponse{T}"/>
public class HttpOperationResponse<T> : HttpOperationResponse, IHttpOperationResponse<T>
{
    public T Body { get; set; }
}
