#nullable disable
using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Says whether a verified caller may call.</summary>
/// <remarks>It refuses by throwing <see cref="UnauthorizedAccessException"/>.</remarks>
public abstract class ClaimsValidator
{
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
