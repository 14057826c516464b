using System.Globalization;
using System.Net;
using Microsoft.Extensions.Options;

namespace PairingBot.Web;

/// <summary>Refuses addresses that can't be listened on anywhere.</summary>
internal sealed class ListeningValidator : IValidateOptions<Listening>
{
    public ValidateOptionsResult Validate(string? name, Listening options)
    {
        var failures = options.Addresses.Where(a => !Parts(a.Value).All(IsAddress)).Select(a => NoAddress(a.Key, a.Value))
            .Concat(options.Ports.Where(p => !Parts(p.Value).All(IsPort)).Select(p => NoPort(p.Key, p.Value))).ToList();
        return failures is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static string[] Parts(string value) => value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsAddress(string text)
    {
        try
        {
            var address = BindingAddress.Parse(text);
            return address.Scheme.ToUpperInvariant() is "HTTP" or "HTTPS" && (address.IsUnixPipe || address.IsNamedPipe || (address.PathBase.Length == 0 && address.Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsPort(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > IPEndPoint.MinPort and <= IPEndPoint.MaxPort;

    private static string NoAddress(string key, string value) =>
        $"{key} 是“{value}”，不是能监听的地址；例如 {Address.Default}，多个用分号隔开，端口最大 65535。 / {key} is '{value}', which is no address to listen on: write {Address.Default}, several with semicolons, ports up to 65535.";

    private static string NoPort(string key, string value) => $"{key} 是“{value}”，不是1到65535的端口。 / {key} is '{value}', which is no port from 1 to 65535.";
}
