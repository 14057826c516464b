using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PairingBot.Load.Machine;

/// <summary>Asks the system for a port.</summary>
internal static class FreePort
{
    public static int Print()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        Console.WriteLine(((IPEndPoint)probe.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture));
        return 0;
    }
}
