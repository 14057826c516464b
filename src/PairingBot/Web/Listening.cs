namespace PairingBot.Web;

/// <summary>The addresses to listen on as they are configured, to be checked with all other settings before anything is opened.</summary>
internal sealed class Listening
{
    private const string DefaultCertificate = "Kestrel:Certificates:Default";

    /// <summary>The settings that name whole addresses, with what they say.</summary>
    public IDictionary<string, string> Addresses { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The settings that name ports alone, with what they say.</summary>
    public IDictionary<string, string> Ports { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The settings that name files of certificates and their keys, with what they say.</summary>
    public IDictionary<string, string> CertificateFiles { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Takes over what ASP.NET Core reads.</summary>
    public void Read(IConfiguration configuration)
    {
        if (configuration["urls"] is { } urls) Addresses["ASPNETCORE_URLS"] = urls;
        foreach (var endpoint in configuration.GetSection("Kestrel:Endpoints").GetChildren())
        {
            Addresses[$"{endpoint.Path}:Url"] = endpoint["Url"] ?? "";
            ReadCertificate(endpoint.GetSection("Certificate"));
        }

        ReadCertificate(configuration.GetSection(DefaultCertificate));
        foreach (var key in new[] { "http_ports", "https_ports" })
            if (configuration[key] is { } ports)
                Ports[key] = ports;
    }

    private void ReadCertificate(IConfigurationSection certificate)
    {
        foreach (var key in new[] { "Path", "KeyPath" })
            if (certificate[key] is { Length: > 0 } file)
                CertificateFiles[$"{certificate.Path}:{key}"] = file;
    }
}
