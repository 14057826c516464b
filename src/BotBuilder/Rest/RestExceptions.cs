#nullable disable
namespace Microsoft.Rest;

/// <summary>A call to an HTTP service failed.</summary>
/// <remarks>The service answered; a broken connection throws <see cref="HttpRequestException"/> instead.</remarks>
public class RestException : Exception
{
    public RestException()
    {
    }

    public RestException(string message)
        : base(message)
    {
    }

    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>A service's answer is not the JSON that was expected.</summary>
/// <remarks>It may hold the body in <see cref="Content"/>.</remarks>
public class SerializationException : RestException
{
    public SerializationException()
    {
    }

    public SerializationException(string message)
        : base(message)
    {
    }

    public SerializationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SerializationException(string message, string content, Exception innerException)
        : base(message, innerException)
        => Content = content;

    public string Content { get; set; }
}

/// <summary>A call was refused before it was sent, since an argument is missing.</summary>
/// <remarks>The message names the argument.</remarks>
public class ValidationException : RestException
{
    public ValidationException()
    {
    }

    public ValidationException(string message)
        : base(message)
    {
    }

    public ValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
