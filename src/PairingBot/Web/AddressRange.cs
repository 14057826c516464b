using System.Buffers.Binary;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using IPNetwork = System.Net.IPNetwork;

namespace PairingBot.Web;

/// <summary>
/// The addresses of a network; those of IPv4 in the clothes of IPv6 (<c>::ffff:10.0.0.0/104</c>), so that both kinds and both ways of writing are compared alike.
/// <c>IPNetwork.Contains</c> compares mapped addresses in a way of its own.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AddressRange(UInt128 First, int PrefixLength)
{
    private const int Bits = 128;

    /// <summary>Bits before an address of IPv4 that are the same for all.</summary>
    public const int MappedBits = 96;

    /// <summary>All of IPv4.</summary>
    public static AddressRange IPv4 { get; } = new((UInt128)ushort.MaxValue << 32, MappedBits);

    /// <summary>Private addresses of IPv6 (RFC 4193, fc00::/7): what 10.0.0.0/8 is to IPv4.</summary>
    public static AddressRange UniqueLocal { get; } = new((UInt128)0xfc << 120, 7);

    /// <summary>How many addresses it has; no range of all of them is asked.</summary>
    public UInt128 Size => UInt128.One << (Bits - PrefixLength);

    public static AddressRange Of(IPNetwork network) => network.BaseAddress.AddressFamily == AddressFamily.InterNetwork
        ? new(IPv4.First | BinaryPrimitives.ReadUInt32BigEndian(network.BaseAddress.GetAddressBytes()), MappedBits + network.PrefixLength)
        : new(BinaryPrimitives.ReadUInt128BigEndian(network.BaseAddress.GetAddressBytes()), network.PrefixLength);

    public bool Contains(AddressRange other) => PrefixLength == 0 || (other.PrefixLength >= PrefixLength && (First ^ other.First) >> (Bits - PrefixLength) == 0);
}
