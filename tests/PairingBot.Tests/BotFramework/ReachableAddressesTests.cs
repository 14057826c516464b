using System.Net;
using PairingBot.Channels.BotFramework;

namespace PairingBot.Tests.BotFramework;

/// <summary>Which addresses a host's name may lead to.</summary>
public sealed class ReachableAddressesTests
{
    [Theory]
    [InlineData("52.113.194.132")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("100.63.255.255")]
    [InlineData("192.0.1.1")]
    [InlineData("2603:1061::1")]
    [InlineData("::ffff:52.113.194.132")]
    [InlineData("64:ff9b::3471:c284")] // 52.113.194.132 through a translator
    public void Public_addresses_are_reached(string address) => Assert.True(Allows(address));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("0.0.0.0")]
    [InlineData("0.1.2.3")]
    [InlineData("169.254.169.254")]
    [InlineData("168.63.129.16")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("2002:a9fe:a9fe::1")]
    [InlineData("2002:7f00:1::1")]
    public void This_machine_and_its_neighbours_never_are(string address)
    {
        Assert.False(Allows(address));
        Assert.False(Allows(address, isNamed: true));
    }

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("100.64.0.1")]
    [InlineData("198.18.0.1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("2002:a00:1::1")]
    [InlineData("2001::1")]
    public void The_inner_network_is_when_the_operator_names_the_host(string address)
    {
        Assert.False(Allows(address));
        Assert.True(Allows(address, isNamed: true));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    public void In_Development_this_machine_is_reached(string address) => Assert.True(ReachableAddresses.Allows(IPAddress.Parse(address), isNamed: false, loopback: true));

    private static bool Allows(string address, bool isNamed = false) => ReachableAddresses.Allows(IPAddress.Parse(address), isNamed, loopback: false);
}
