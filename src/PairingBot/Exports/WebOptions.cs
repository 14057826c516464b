using Microsoft.Extensions.Options;

namespace PairingBot.Exports;

/// <summary>How people reach the service from outside; section <c>Web</c>.</summary>
internal sealed class WebOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Web";

    /// <summary>The address that links begin with; by default the one that the service listens on.</summary>
    public string? PublicUrl { get; set; }
}

/// <summary>Refuses an address that no link can begin with.</summary>
internal sealed class WebOptionsValidator : IValidateOptions<WebOptions>
{
    public ValidateOptionsResult Validate(string? name, WebOptions options) =>
        string.IsNullOrWhiteSpace(options.PublicUrl) || (Uri.TryCreate(options.PublicUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Query.Length + url.Fragment.Length + url.UserInfo.Length == 0)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Web:PublicUrl 要写网址，例如 https://bot.example.edu.cn，不带用户名、? 和 #。 / Web:PublicUrl must be an address such as https://bot.example.edu.cn, without a user name, ? and #.");
}
