#nullable disable
namespace Microsoft.Bot.Builder;

/// <summary>The HTTP answer to an invoke, or to a turn whose replies are expected in it.</summary>
/// <remarks>A null body is answered without one.</remarks>
public class InvokeResponse
{
    public int Status { get; set; }

    public object Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}

/// <summary>An answer whose body is of a known type.</summary>
/// <remarks>Both bodies are the same object when a client made it.</remarks>
public class InvokeResponse<T> : InvokeResponse
{
    public new T Body { get => (T)base.Body; set => base.Body = value; }
}
