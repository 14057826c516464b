#nullable disable
namespace Microsoft.Bot.Schema;

/// <summary>Error codes of the connector service.</summary>
/// <remarks>A channel may answer with others.</remarks>
public class ErrorCodes
{
    public const string ServiceError = "ServiceError";
    public const string BadArgument = "BadArgument";
    public const string BadSyntax = "BadSyntax";
    public const string MissingProperty = "MissingProperty";
    public const string MessageSizeTooBig = "MessageSizeTooBig";
}
