namespace PairingBot.Web;

/// <summary>The addresses to listen on as they are configured, to be checked with all other settings before anything is opened.</summary>
internal sealed class Listening
{
    /// <summary>The settings that name whole addresses, with what they say.</summary>
    public IDictionary<string, string> Addresses { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The settings that name ports alone, with what they say.</summary>
    public IDictionary<string, string> Ports { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Takes over what ASP.NET Core reads.</summary>
    public void Read(IConfiguration configuration)
    {
        if (configuration["urls"] is { } urls) Addresses["ASPNETCORE_URLS"] = urls;
        foreach (var endpoint in configuration.GetSection("Kestrel:Endpoints").GetChildren()) Addresses[$"{endpoint.Path}:Url"] = endpoint["Url"] ?? "";
        foreach (var key in new[] { "http_ports", "https_ports" })
            if (configuration[key] is { } ports)
                Ports[key] = ports;
    }
}
