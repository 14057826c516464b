using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace PairingBot.Web;

/// <summary>The reverse proxies before the service, whose word about who called and how is taken; nobody else's is.</summary>
internal sealed class Proxies
{
    private const int WidestOfIPv4 = AddressRange.MappedBits + 8;
    private const int WidestOfIPv6 = 16;
    private static readonly UInt128 s_mostOfIPv4 = AddressRange.IPv4.Size / 4;
    private static readonly UInt128 s_mostOfIPv6 = UInt128.One << (128 - 12); // the registries have a handful of /12 to give out

    /// <summary>Addresses, or networks such as 10.0.0.0/24; setting <c>Web:TrustedProxies</c>.</summary>
    public IList<string> TrustedProxies { get; } = [];

    /// <summary>Whether every entry can be read, and is no wider than a network of proxies is.</summary>
    public bool AreGood => TrustedProxies.All(proxy => IPNetwork.TryParse(WithLength(proxy), out var network) && !IsTooWide(AddressRange.Of(network)));

    /// <summary>Whether the entries together leave most of the world out: many networks, none of them too wide, can be everybody too.</summary>
    public bool AreFew => !AreGood || (SizeOf(range => AddressRange.IPv4.Contains(range)) <= s_mostOfIPv4 && SizeOf(range => !AddressRange.IPv4.Contains(range) && !AddressRange.UniqueLocal.Contains(range)) <= s_mostOfIPv6);

    /// <summary>The entries as networks.</summary>
    public IEnumerable<IPNetwork> Networks => TrustedProxies.Select(proxy => IPNetwork.Parse(WithLength(proxy)));

    // Private addresses of IPv6 are nobody's outside, so all of them may be named. ::/16 and its like hold every address of IPv4.
    private static bool IsTooWide(AddressRange range) =>
        AddressRange.IPv4.Contains(range) ? range.PrefixLength < WidestOfIPv4 : !AddressRange.UniqueLocal.Contains(range) && (range.PrefixLength < WidestOfIPv6 || range.Contains(AddressRange.IPv4));

    // Two networks are apart, or one is within the other, which then counts alone.
    private UInt128 SizeOf(Func<AddressRange, bool> counts)
    {
        var ranges = Networks.Select(AddressRange.Of).Distinct().Where(counts).ToList();
        return ranges.Where(range => !ranges.Exists(other => other != range && other.Contains(range))).Aggregate(UInt128.Zero, (sum, range) => sum + range.Size);
    }

    private static string WithLength(string proxy) => proxy.Contains('/') ? proxy : IPAddress.TryParse(proxy, out var address) ? $"{address}/{address.GetAddressBytes().Length * 8}" : proxy;
}

/// <summary>Takes <c>X-Forwarded-For</c>, <c>-Proto</c> and <c>-Host</c> from trusted proxies.</summary>
internal static class ProxyHeaders
{
    private const string NoAddress = "Web:TrustedProxies 里有不是地址的内容，或者网段太大（IPv4 最大 /8，IPv6 最大 /16，内网的 fc00::/7 除外）；例如 127.0.0.1 或 10.0.0.0/24。 / Web:TrustedProxies names something that is no address, or a network that is too wide (at most a /8, with IPv6 a /16, but for the private fc00::/7): write 127.0.0.1 or 10.0.0.0/24.";
    private const string TooMany = "Web:TrustedProxies 里的网段合起来太大（IPv4 最多四分之一的地址，IPv6 最多相当于一个 /12，内网的 fc00::/7 不算）：陌生人也会被当成代理。只写代理所在的地址或网段。 / The networks of Web:TrustedProxies are too much together (at most a quarter of IPv4, and of IPv6 as much as a /12, besides the private fc00::/7): strangers would pass for proxies. Name the addresses or networks of your proxies alone.";

    public static void AddProxies(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<Proxies>().Bind(configuration.GetSection("Web")).Validate(proxies => proxies.AreGood, NoAddress).Validate(proxies => proxies.AreFew, TooMany).ValidateOnStart();
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
        if (app.Services.GetRequiredService<IOptions<Proxies>>().Value is { AreGood: true, AreFew: true, TrustedProxies.Count: > 0 }) app.UseForwardedHeaders();
    }
}
