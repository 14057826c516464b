using System.Text.RegularExpressions;

namespace PairingBot.Web;

/// <summary>What the libraries that read settings throw at a value, as a sentence.</summary>
internal static partial class SettingErrors
{
    private static readonly string[] Readers =
    [
        "Microsoft.Extensions.Configuration.Binder", "Microsoft.Extensions.Configuration.Json", "Microsoft.Extensions.Configuration.FileExtensions",
        "Microsoft.Extensions.Logging.Configuration", "Microsoft.Extensions.Logging", "Microsoft.AspNetCore.Server.Kestrel.Core",
    ];

    /// <summary>The sentence; null when it is no setting's fault.</summary>
    public static string? Explain(Exception error)
    {
        if (error is not (InvalidOperationException or InvalidDataException or FormatException or ArgumentException) || !Readers.Contains(error.Source, StringComparer.Ordinal)) return null;
        return Conversion().Match(error.Message) is { Success: true } wrong
            ? Explain(wrong.Groups["key"].Value, wrong.Groups["value"].Value, wrong.Groups["type"].Value)
            : $"有一项设置不能用。 / A setting can't be used: {error.Message} {error.InnerException?.Message}".TrimEnd();
    }

    /// <summary>A finding without the words that the framework puts around one of an attribute.</summary>
    public static string Plain(string failure)
    {
        if (Annotation().Match(failure) is not { Success: true } found) return failure;
        var error = found.Groups["error"].Value;
        return error.Contains(" / ", StringComparison.Ordinal) ? error : $"{found.Groups["section"].Value}:{found.Groups["key"].Value} 的值不能用。 / {error}";
    }

    private static string Explain(string key, string value, string type)
    {
        var (chinese, english) = type switch
        {
            "System.Int32" or "System.Int64" => ("整数", "a whole number"),
            "System.TimeSpan" => ("时长，例如 12:00:00（12小时）或 3.00:00:00（3天）", "a length of time, such as 12:00:00 (12 hours) or 3.00:00:00 (3 days)"),
            "System.Boolean" => ("true 或 false", "true or false"),
            _ => ("这里能用的值", "of the kind that is wanted here"),
        };
        return $"{key} 是“{value}”，不是{chinese}。 / {key} is '{value}', which is not {english}.";
    }

    [GeneratedRegex("value '(?<value>.*)' at '(?<key>[^']+)' to type '(?<type>[^']+)'", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Conversion();

    [GeneratedRegex("^DataAnnotation validation failed for '(?<section>\\w+)Options' members: '(?<key>[^']+)' with the error: '(?<error>.*)'\\.$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Annotation();
}
