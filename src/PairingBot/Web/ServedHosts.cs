using Microsoft.AspNetCore.HostFiltering;

namespace PairingBot.Web;

/// <summary>The names that requests may call the service by, ASP.NET Core's setting <c>AllowedHosts</c>; it takes anything, and what is no name lets nobody in.</summary>
internal static class ServedHosts
{
    private const string AnySubdomain = "*.";

    private const string NoHost = "AllowedHosts 里要写主机名，用分号隔开，例如 bot.example.edu.cn;*.example.edu.cn，不带 https://、端口和路径；* 表示都可以。 / "
        + "AllowedHosts are host names with semicolons between them, such as bot.example.edu.cn;*.example.edu.cn, without https://, port and path; * is any.";

    public static void AddServedHosts(this IServiceCollection services) =>
        services.AddOptions<HostFilteringOptions>().Validate(hosts => hosts.AllowedHosts.All(IsHost), NoHost).ValidateOnStart();

    private static bool IsHost(string host) => host == "*" || Uri.CheckHostName(host.StartsWith(AnySubdomain, StringComparison.Ordinal) ? host[AnySubdomain.Length..] : host) != UriHostNameType.Unknown;
}
