using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using PairingBot.Web;

namespace PairingBot.Exports;

/// <summary>What links to the service begin with. It never comes from a request, whose host header anybody can write.</summary>
internal sealed class PublicAddress(IOptions<WebOptions> options, IServiceProvider services)
{
    private static readonly string[] AnyHost = ["//*", "//+", "//0.0.0.0", "//[::]"];

    /// <summary>The address of a path.</summary>
    public Uri Of(string path) => new(Base().TrimEnd('/') + path);

    private string Base()
    {
        if (!string.IsNullOrWhiteSpace(options.Value.PublicUrl)) return options.Value.PublicUrl.Trim();
        var listening = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? Address.Default;
        return AnyHost.Aggregate(listening, (address, any) => address.Replace(any, "//localhost", StringComparison.Ordinal));
    }
}
