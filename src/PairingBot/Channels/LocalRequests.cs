using System.Net;

namespace PairingBot.Channels;

/// <summary>Tells requests of this machine from others.</summary>
internal static class LocalRequests
{
    /// <summary>
    /// True when the request comes over loopback and names this machine; a foreign name that leads here (DNS rebinding) does not count, nor does
    /// what a proxy or tunnel on this machine passes on from elsewhere and says so in a header, as all but the barest do.
    /// </summary>
    public static bool IsThisMachine(HttpRequest request) =>
        !IsPassedOn(request)
        && request.HttpContext.Connection.RemoteIpAddress is { } remote
        && IPAddress.IsLoopback(remote)
        && (request.Host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(request.Host.Host.Trim('[', ']'), out var host) && IPAddress.IsLoopback(host)));

    private static bool IsPassedOn(HttpRequest request)
    {
        foreach (var (name, _) in request.Headers)
        {
            if (name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("X-Original", StringComparison.OrdinalIgnoreCase)
                || name.EndsWith("Client-IP", StringComparison.OrdinalIgnoreCase)
                || name.EndsWith("Connecting-IP", StringComparison.OrdinalIgnoreCase)
                || name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
                || name.Equals("X-Real-IP", StringComparison.OrdinalIgnoreCase)
                || name.Equals("Via", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
