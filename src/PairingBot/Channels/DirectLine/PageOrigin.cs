using System.Text;

namespace PairingBot.Channels.DirectLine;

/// <summary>Where a page comes from: scheme, host and port, as browsers write it.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc6454#section-6.2</remarks>
internal static class PageOrigin
{
    /// <summary>True for http or https with a host, and its port where it is not the usual one: no user name, path, query or fragment. A slash may end it.</summary>
    public static bool Is(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var page)
        && (page.Scheme == Uri.UriSchemeHttps || page.Scheme == Uri.UriSchemeHttp)
        && page.Host.Length > 0 && Ascii.IsValid(text) // browsers write a name in other letters as xn--…
        && (text.EndsWith('/') ? text[..^1] : text).Equals($"{page.Scheme}://{page.Authority}", StringComparison.OrdinalIgnoreCase);

    /// <summary>The origin as browsers write it, without a slash at its end.</summary>
    public static string Plain(string origin) => origin.TrimEnd('/');
}
