using System.Net;
using System.Net.Sockets;

namespace PairingBot.Channels;

/// <summary>Whom a limit of addresses is for.</summary>
internal static class CallerNetwork
{
    private const int Prefix = 8; // bytes of a /64, which is what one caller has with IPv6: RFC 6177

    /// <summary>One caller's network: an address of IPv4, or with IPv6 a /64.</summary>
    public static string Of(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4().ToString();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, Prefix)) : address.ToString();
    }
}
