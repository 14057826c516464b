using System.Net;
using System.Net.Sockets;

namespace PairingBot.Channels.BotFramework;

/// <summary>Which addresses requests may go to: those of the public Internet, and of the inner network when the operator has named the host.</summary>
/// <remarks>https://www.iana.org/assignments/iana-ipv4-special-registry and https://www.iana.org/assignments/iana-ipv6-special-registry</remarks>
internal static class ReachableAddresses
{
    // This machine, its neighbours on the wire, where clouds keep the machine's own secrets, and what is no single host.
    private static readonly IPNetwork[] Never = Networks("0.0.0.0/8 127.0.0.0/8 169.254.0.0/16 168.63.129.16/32 224.0.0.0/4 240.0.0.0/4 ::/128 ::1/128 fe80::/10 fec0::/10 ff00::/8 fd00:ec2::254/128");

    private static readonly IPNetwork[] Inner = Networks(
        "10.0.0.0/8 100.64.0.0/10 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 fc00::/7 100::/64 2001::/23 2001:db8::/32 3fff::/20 5f00::/16 64:ff9b:1::/48");

    private static readonly (IPNetwork Network, int At)[] Embedding = [(IPNetwork.Parse("64:ff9b::/96"), 12), (IPNetwork.Parse("2002::/16"), 2), (IPNetwork.Parse("::/96"), 12)];

    /// <summary>True when a request may go to the address.</summary>
    /// <param name="address">Where the host's name leads.</param>
    /// <param name="isNamed">True when the operator has named the very host.</param>
    /// <param name="loopback">True in Development.</param>
    public static bool Allows(IPAddress address, bool isNamed, bool loopback)
    {
        var bare = Unwrap(address);
        if (IPAddress.IsLoopback(bare)) return loopback;
        return !IsIn(Never, bare) && (isNamed || !IsIn(Inner, bare));
    }

    /// <summary>An address of version 4 may come in the clothes of version 6.</summary>
    private static IPAddress Unwrap(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6 || IPAddress.IsLoopback(address)) return address;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        foreach (var (network, at) in Embedding)
            if (network.Contains(address))
                return new IPAddress(address.GetAddressBytes().AsSpan(at, 4));
        return address;
    }

    private static bool IsIn(IPNetwork[] networks, IPAddress address) => Array.Exists(networks, network => network.Contains(address));

    private static IPNetwork[] Networks(string list) => [.. list.Split(' ').Select(IPNetwork.Parse)];
}
