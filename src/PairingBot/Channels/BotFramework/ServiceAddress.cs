namespace PairingBot.Channels.BotFramework;

/// <summary>Where a channel takes messages; the paths of calls are put behind it.</summary>
internal static class ServiceAddress
{
    /// <summary>
    /// The address, or null when it is none that a path can follow: what has a <c>?</c> or <c>#</c> would swallow the path, so that the call went to
    /// another one on the same host, what has a user name is made to be misread, and blanks around it hide what it begins with.
    /// </summary>
    public static Uri? Read(string? text) =>
        text?.AsSpan().ContainsAny('?', '#') == false && text.AsSpan().Trim().Length == text.Length
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.UserInfo.Length == 0
        && OutgoingOptions.HasName(address)
            ? address
            : null;
}
