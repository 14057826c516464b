using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using PairingBot.Store;

namespace PairingBot.Web;

/// <summary>What the libraries that read settings throw at a value, as a sentence.</summary>
internal static partial class SettingErrors
{
    private static readonly string[] Readers =
    [
        "Microsoft.Extensions.Configuration.Binder", "Microsoft.Extensions.Logging.Configuration", "Microsoft.Extensions.Logging", "Microsoft.AspNetCore.Server.Kestrel.Core",
    ];

    private static readonly Sentence NoLevel = new("不是日志级别；可用 Trace、Debug、Information、Warning、Error、Critical、None。", "is no level of a log: there are Trace, Debug, Information, Warning, Error, Critical and None.");
    private static readonly Sentence NoCertificate = new(
        "https 的证书读不出来：文件损坏，或者 Kestrel:Certificates:Default:Password 不对。", "The certificate for https can't be read: its file is damaged, or Kestrel:Certificates:Default:Password is wrong.");

    /// <summary>The sentence; null when it is no setting's fault.</summary>
    public static Sentence? Explain(Exception error)
    {
        for (var inner = error; inner is not null; inner = inner.InnerException)
            if (Conversion().Match(inner.Message) is { Success: true } wrong)
                return Explain(wrong.Groups["key"].Value, wrong.Groups["value"].Value, wrong.Groups["type"].Value);
        if (Level().Match(error.Message) is { Success: true } level) return new Sentence($"Logging:LogLevel 里的“{level.Groups["value"].Value}”", $"'{level.Groups["value"].Value}' in Logging:LogLevel").Then(NoLevel);
        if (Unknown().Match(error.Message) is { Success: true } unknown) return new($"没有 {unknown.Groups["keys"].Value} 这项设置。", $"There is no setting {unknown.Groups["keys"].Value}.");
        if (error is InvalidDataException && SettingsFile().Match(error.Message) is { Success: true } file) return NoFile(file.Groups["file"].Value, error.GetBaseException());
        if (error is CryptographicException) return NoCertificate;
        return error is InvalidOperationException or FormatException or ArgumentException && Readers.Contains(error.Source, StringComparer.Ordinal)
            ? new("有一项设置不能用。", $"A setting can't be used: {error.Message} {error.InnerException?.Message}".TrimEnd())
            : null;
    }

    /// <summary>A finding without the words that the framework puts around one of an attribute.</summary>
    public static string Plain(string failure)
    {
        if (Annotation().Match(failure) is not { Success: true } found) return failure;
        var error = found.Groups["error"].Value;
        var key = $"{found.Groups["section"].Value}:{found.Groups["key"].Value}";
        if (error.Contains(" / ", StringComparison.Ordinal)) return error;
        if (Range().Match(error) is not { Success: true } range) return new Sentence($"{key} 不能是空的。", $"{key} must not be empty.").ToString();
        var (least, most) = (range.Groups["least"].Value, range.Groups["most"].Value);
        var example = least.Contains(':', StringComparison.Ordinal) ? new Sentence("（12:00:00 是12小时，3.00:00:00 是3天）", " (12:00:00 is 12 hours, 3.00:00:00 is 3 days)") : new("", "");
        return new Sentence($"{key} 要在 {least} 到 {most} 之间{example.Chinese}。", $"{key} must be between {least} and {most}{example.English}.").ToString();
    }

    private static Sentence Explain(string key, string value, string type)
    {
        if (type.EndsWith(".LogLevel", StringComparison.Ordinal)) return new Sentence($"{key} 的“{value}”", $"'{value}' of {key}").Then(NoLevel);
        var (chinese, english) = type switch
        {
            "System.Int32" or "System.Int64" => ("整数", "a whole number"),
            "System.TimeSpan" => ("时长，例如 12:00:00（12小时）或 3.00:00:00（3天）", "a length of time, such as 12:00:00 (12 hours) or 3.00:00:00 (3 days)"),
            "System.Boolean" => ("true 或 false", "true or false"),
            _ => ("这里能用的值", "of the kind that is wanted here"),
        };
        return new($"{key} 是“{value}”，不是{chinese}。", $"{key} is '{value}', which is not {english}.");
    }

    private static Sentence NoFile(string file, Exception reason) => reason is JsonException { LineNumber: var line }
        ? new($"设置文件 {file} 读不懂：第{line + 1}行附近不是正确的 JSON。", $"The file of settings {file} can't be read: near line {line + 1} it is no good JSON.")
        : new Sentence($"设置文件 {file} 读不了：", $"The file of settings {file} can't be read:").Then(FileFailures.Explain(reason));

    [GeneratedRegex("value '(?<value>.*)' at '(?<key>[^']+)' to type '(?<type>[^']+)'", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Conversion();

    [GeneratedRegex("^Configuration value '(?<value>.*)' is not supported\\.$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Level();

    [GeneratedRegex("'ErrorOnUnknownConfiguration' was set .* on the instance of [\\w.]+: (?<keys>.+)$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unknown();

    [GeneratedRegex("^Failed to load configuration from file '(?<file>.*)'\\.$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SettingsFile();

    [GeneratedRegex("must be between (?<least>\\S+) and (?<most>\\S+)\\.$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();

    [GeneratedRegex("^DataAnnotation validation failed for '(?<section>\\w+)Options' members: '(?<key>[^']+)' with the error: '(?<error>.*)'\\.$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Annotation();
}
