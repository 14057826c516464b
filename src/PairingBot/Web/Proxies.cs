using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace PairingBot.Web;

/// <summary>The reverse proxies before the service, whose word about who called and how is taken; nobody else's is.</summary>
internal sealed class Proxies
{
    private const int WidestOfIPv4 = 8;
    private const int WidestOfIPv6 = 16;
    private const int MappedBits = 96;

    /// <summary>Addresses, or networks such as 10.0.0.0/24; setting <c>Web:TrustedProxies</c>.</summary>
    public IList<string> TrustedProxies { get; } = [];

    /// <summary>Whether every entry can be read, and is no wider than a network of proxies is: two halves of all addresses are everybody too.</summary>
    public bool AreGood => TrustedProxies.All(proxy => IPNetwork.TryParse(WithLength(proxy), out var network) && network.PrefixLength >= Shortest(network) && !HoldsAllIPv4(network));

    /// <summary>The entries as networks.</summary>
    public IEnumerable<IPNetwork> Networks => TrustedProxies.Select(proxy => IPNetwork.Parse(WithLength(proxy)));

    // ::/16 and its like hold every address of IPv4 in the clothes of IPv6. IPNetwork.Contains compares mapped addresses in a way of its own, so the bits are compared here.
    private static bool HoldsAllIPv4(IPNetwork network) =>
        network is { BaseAddress: { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }, PrefixLength: > 0 and < MappedBits }
        && (BinaryPrimitives.ReadUInt128BigEndian(network.BaseAddress.GetAddressBytes()) ^ ((UInt128)ushort.MaxValue << 32)) >> (128 - network.PrefixLength) == 0;

    // Addresses of IPv4 may come in the clothes of IPv6, behind 96 bits that are the same for all.
    private static int Shortest(IPNetwork network) => network.BaseAddress switch
    {
        { AddressFamily: AddressFamily.InterNetwork } => WidestOfIPv4,
        { IsIPv4MappedToIPv6: true } => MappedBits + WidestOfIPv4,
        _ => WidestOfIPv6,
    };

    private static string WithLength(string proxy) => proxy.Contains('/') ? proxy : IPAddress.TryParse(proxy, out var address) ? $"{address}/{address.GetAddressBytes().Length * 8}" : proxy;
}

/// <summary>Takes <c>X-Forwarded-For</c>, <c>-Proto</c> and <c>-Host</c> from trusted proxies.</summary>
internal static class ProxyHeaders
{
    private const string NoAddress = "Web:TrustedProxies 里有不是地址的内容，或者网段太大（IPv4 最大 /8，IPv6 最大 /16）；例如 127.0.0.1 或 10.0.0.0/24。 / Web:TrustedProxies names something that is no address, or a network that is too wide (at most a /8, with IPv6 a /16): write 127.0.0.1 or 10.0.0.0/24.";

    public static void AddProxies(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<Proxies>().Bind(configuration.GetSection("Web")).Validate(proxies => proxies.AreGood, NoAddress).ValidateOnStart();
        services.AddSingleton(SettingSection.Of<Proxies>("Web"));
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<Proxies>>((headers, proxies) =>
        {
            headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            headers.KnownProxies.Clear(); // loopback stands there by default
            headers.KnownIPNetworks.Clear();
            foreach (var network in proxies.Value.Networks) headers.KnownIPNetworks.Add(network);
        });
    }

    /// <summary>Must come before everything that asks who calls. Without a trusted proxy the headers mean nothing: with none known, ASP.NET Core would take them from anybody.</summary>
    public static void UseProxies(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<Proxies>>().Value is { AreGood: true, TrustedProxies.Count: > 0 }) app.UseForwardedHeaders();
    }
}
