using System.Globalization;
using Microsoft.Extensions.Options;

namespace PairingBot.Telemetry;

/// <summary>Refuses a collector that nothing could ever be sent to.</summary>
internal sealed class CollectorOptionsValidator : IValidateOptions<CollectorOptions>
{
    public ValidateOptionsResult Validate(string? name, CollectorOptions options)
    {
        var failures = options.Settings.Select(s => Refusal(s.Key, s.Value)).OfType<Sentence>().Select(sentence => sentence.ToString()).ToList();
        return failures is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    // A value of HEADERS may be a secret, and is not said again.
    private static Sentence? Refusal(string key, string value) => key[(key.LastIndexOf('_') + 1)..] switch
    {
        "ENDPOINT" when !IsAddress(value) => new($"{key} 是“{value}”，不是网址；例如 http://collector.example.edu.cn:4317。", $"{key} is '{value}', which is no address such as http://collector.example.edu.cn:4317."),
        "PROTOCOL" when value is not ("grpc" or "http/protobuf") => new($"{key} 是“{value}”；请用 grpc（端口 4317）或 http/protobuf（端口 4318）。", $"{key} is '{value}'; use grpc (port 4317) or http/protobuf (port 4318)."),
        "TIMEOUT" when !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var wait) || wait == 0 => new($"{key} 是“{value}”，不是毫秒数；例如 10000。", $"{key} is '{value}', which is no number of milliseconds such as 10000."),
        "HEADERS" when value.Split(',').Any(header => header.IndexOf('=', StringComparison.Ordinal) < 1) => new($"{key} 要写成“名称=值”，多个用逗号隔开。", $"{key} must be written as name=value, several with commas."),
        _ => null,
    };

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0;
}
