#nullable disable
using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who sent a request, and how to answer.</summary>
/// <remarks>All of it comes from the verified token.</remarks>
public class AuthenticateRequestResult
{
    /// <summary>The audience of outgoing tokens; null for the channel's own.</summary>
    public string Audience { get; set; }

    public ClaimsIdentity ClaimsIdentity { get; set; }

    public string CallerId { get; set; }

    public ConnectorFactory ConnectorFactory { get; set; }
}
