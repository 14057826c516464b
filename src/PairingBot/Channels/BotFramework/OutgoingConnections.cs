using System.Net;
using System.Net.Sockets;

namespace PairingBot.Channels.BotFramework;

/// <summary>
/// Connects to hosts that are allowed. Their names are looked up here, and the connection goes to the very address that was checked: whoever changes a name's
/// address in between, or lets it point into the inner network, gets nothing.
/// </summary>
internal sealed class OutgoingConnections(OutgoingOptions options, IOutgoingNetwork network)
{
    /// <summary>Opens the connection for a request.</summary>
    /// <exception cref="HostNotAllowedException">None of the host's addresses may be written to.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var found = await network.FindAsync(host, cancellationToken);
        if (IsProxy(context)) return await network.OpenAsync(found, port, cancellationToken);
        var isNamed = options.Names(host, port);
        var allowed = found.Where(address => ReachableAddresses.Allows(address, isNamed, options.AllowLoopback)).ToArray();
        return allowed is [] ? throw new HostNotAllowedException(host) : await network.OpenAsync(allowed, port, cancellationToken);
    }

    // The operator's own choice, by the environment; it looks the name up itself.
    private static bool IsProxy(SocketsHttpConnectionContext context) =>
        !string.Equals(context.InitialRequestMessage.RequestUri?.IdnHost.Trim('[', ']'), context.DnsEndPoint.Host.Trim('[', ']'), StringComparison.OrdinalIgnoreCase);
}

/// <summary>Names and connections of the network.</summary>
internal interface IOutgoingNetwork
{
    /// <summary>The addresses of a host.</summary>
    Task<IPAddress[]> FindAsync(string host, CancellationToken cancellationToken);

    /// <summary>Connects to the first of the addresses that answers.</summary>
    Task<Stream> OpenAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken);
}

/// <summary>The real network.</summary>
internal sealed class OutgoingNetwork : IOutgoingNetwork
{
    /// <inheritdoc/>
    public Task<IPAddress[]> FindAsync(string host, CancellationToken cancellationToken) => Dns.GetHostAddressesAsync(host, cancellationToken);

    /// <inheritdoc/>
    public async Task<Stream> OpenAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
