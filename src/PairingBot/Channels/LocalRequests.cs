using System.Net;

namespace PairingBot.Channels;

/// <summary>Tells requests of this machine from others.</summary>
internal static class LocalRequests
{
    /// <summary>True when the request comes over loopback and names this machine; a foreign name that leads here (DNS rebinding) does not count.</summary>
    public static bool IsThisMachine(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } remote
        && IPAddress.IsLoopback(remote)
        && (request.Host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(request.Host.Host.Trim('[', ']'), out var host) && IPAddress.IsLoopback(host)));
}
