using System.Globalization;

namespace PairingBot.Channels.BotFramework;

/// <summary>Hosts that requests may go to.</summary>
internal sealed class OutgoingOptions
{
    internal const string NoHost = "Outgoing:AllowedHosts 里要写主机名，例如 channel.example.edu.cn、channel.example.edu.cn:8443，或者带点开头的 .example.edu.cn（它的全部子域名，至少两段），不带 https:// 和路径。 / "
        + "Outgoing:AllowedHosts are host names such as channel.example.edu.cn, channel.example.edu.cn:8443, or with a leading dot .example.edu.cn (all its subdomains, of two parts at least), without https:// and without a path.";

    private const int DefaultPort = 443;

    /// <summary>Host names; a leading dot allows the subdomains. https only, at its own port unless one is named as in <c>channel.example.edu.cn:8443</c>.</summary>
    /// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages lists the Teams hosts.</remarks>
    public IList<string> AllowedHosts { get; } = [];

    /// <summary>What is allowed besides: the Bot Service and Teams.</summary>
    public static IReadOnlyList<string> Defaults { get; } =
    [
        ".botframework.com", ".botframework.us", ".botframework.azure.us", ".botframework.azure.cn",
        "smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "smba.infra.gov.teams.microsoft.us",
    ];

    /// <summary>False when an entry is no host name, such as an address with its scheme, which would allow nothing.</summary>
    public bool AreGood => AllowedHosts.All(IsHost);

    /// <summary>True for a host that the operator has named in full: it may stand in the inner network.</summary>
    public bool Names(string host, int port) => AllowedHosts.Contains(At(host, port), StringComparer.OrdinalIgnoreCase);

    /// <summary>A host as it stands in the list.</summary>
    public static string At(string host, int port) => port == DefaultPort ? host : string.Create(CultureInfo.InvariantCulture, $"{host}:{port}");

    /// <summary>Development: channels on this machine, such as an emulator, are reached by http.</summary>
    public bool AllowLoopback { get; internal set; }

    /// <summary>True when a request may go to the address. One with a user name in it is made to be misread, and never allowed.</summary>
    public bool Allows(Uri address) => address.UserInfo.Length == 0 && HasName(address) && (IsListed(address) || IsThisMachine(address));

    /// <exception cref="HostNotAllowedException">The request may not go where it is for.</exception>
    public void Demand(HttpRequestMessage request)
    {
        if (request.RequestUri is not { IsAbsoluteUri: true } address || !HasName(address)) throw new HostNotAllowedException("");
        if (!Allows(address)) throw new HostNotAllowedException((address.Scheme == Uri.UriSchemeHttps ? "" : address.Scheme + "://") + At(address.IdnHost, address.Port));
    }

    /// <summary>False for a host whose letters, in the plain form that is looked up, hold an end of the host such as <c>#</c>: <c>evil.net＃.botframework.com</c>.</summary>
    public static bool HasName(Uri address)
    {
        try
        {
            return address.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    // As requests are compared with it: no scheme, no path, no port where it is the usual one.
    private static bool IsHost(string entry)
    {
        var name = entry.StartsWith('.') ? "any" + entry : entry;
        return Uri.TryCreate("https://" + name, UriKind.Absolute, out var address) && At(address.IdnHost, address.Port).Equals(name, StringComparison.OrdinalIgnoreCase)
            && !name.Contains("..", StringComparison.Ordinal) && !address.IdnHost.EndsWith('.') && !IsTooWide(entry);
    }

    // Whoever may name a host under .cn or .com would get the bot's token.
    private static bool IsTooWide(string entry) => entry.StartsWith('.') && !entry.AsSpan(1).Contains('.');

    private bool IsThisMachine(Uri address) =>
        AllowLoopback && address.IsLoopback && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    private bool IsListed(Uri address)
    {
        if (address.Scheme != Uri.UriSchemeHttps) return false;
        var name = At(address.IdnHost, address.Port);
        return Defaults.Concat(AllowedHosts).Any(host => Matches(name, host));
    }

    private static bool Matches(string host, string allowed) =>
        allowed.StartsWith('.') ? host.EndsWith(allowed, StringComparison.OrdinalIgnoreCase) : host.Equals(allowed, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Refuses requests to hosts that are not allowed, before a connection is made and before a token is attached to the wire.</summary>
internal sealed class OutgoingHosts(OutgoingOptions options) : DelegatingHandler
{
    /// <summary>The named client for tokens; its hosts come from configuration alone.</summary>
    public const string Login = "login";

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        options.Demand(request);
        return base.SendAsync(request, cancellationToken);
    }
}

/// <summary>A message names a service address that this service may not call.</summary>
internal sealed class HostNotAllowedException(string host) : Exception($"The host '{host}' is not allowed (Outgoing:AllowedHosts).");
