using System.Globalization;
using System.Net;
using Microsoft.Extensions.Options;

namespace PairingBot.Web;

/// <summary>Refuses addresses that can't be listened on anywhere.</summary>
internal sealed class ListeningValidator : IValidateOptions<Listening>
{
    /// <summary>For https without a certificate, which only ASP.NET Core can tell: on a developer's machine it has one of its own.</summary>
    public static Sentence NoCertificate { get; } = new(
        "https 地址要有证书：请设置 Kestrel:Certificates:Default:Path 和 Kestrel:Certificates:Default:Password；或者只监听 http，由前面的反向代理持有证书。",
        "An https address needs a certificate: set Kestrel:Certificates:Default:Path and Kestrel:Certificates:Default:Password, or listen on http alone and let a proxy before it hold the certificate.");

    public ValidateOptionsResult Validate(string? name, Listening options)
    {
        var failures = options.Addresses.Where(a => !Parts(a.Value).All(IsAddress)).Select(a => NoAddress(a.Key, a.Value))
            .Concat(options.Ports.Where(p => !Parts(p.Value).All(IsPort)).Select(p => NoPort(p.Key, p.Value)))
            .Concat(options.CertificateFiles.Where(c => !CanRead(c.Value)).Select(c => NoFile(c.Key, c.Value))).Select(sentence => sentence.ToString()).ToList();
        return failures is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static string[] Parts(string value) => value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsAddress(string text)
    {
        try
        {
            var address = BindingAddress.Parse(text);
            return address.Scheme.ToUpperInvariant() is "HTTP" or "HTTPS" && IsOfThisMachine(address) && (address.IsUnixPipe || address.IsNamedPipe || (address.PathBase.Length == 0 && address.Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    // ASP.NET Core would take any other name for all addresses of the machine.
    private static bool IsOfThisMachine(BindingAddress address) =>
        address.IsUnixPipe || address.IsNamedPipe || address.Host is "*" or "+" || address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || IPAddress.TryParse(address.Host, out _);

    private static bool CanRead(string file)
    {
        try
        {
            File.OpenRead(Path.Combine(AppContext.BaseDirectory, file)).Dispose();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private static bool IsPort(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > IPEndPoint.MinPort and <= IPEndPoint.MaxPort;

    private static Sentence NoAddress(string key, string value) => new(
        $"{key} 是“{value}”，不是能监听的地址；例如 {Address.Default}，多个用分号隔开，主机写 IP 地址、localhost 或 *，端口最大 65535。",
        $"{key} is '{value}', which is no address to listen on: write {Address.Default}, several with semicolons; the host is an IP address, localhost or *, the port at most 65535.");

    private static Sentence NoPort(string key, string value) => new($"{key} 是“{value}”，不是1到65535的端口。", $"{key} is '{value}', which is no port from 1 to 65535.");

    private static Sentence NoFile(string key, string value) => new($"{key} 是“{value}”，没有这个文件或没有权限读。", $"{key} is '{value}': there is no such file, or no right to read it.");
}
