using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace PairingBot.Web;

/// <summary>Why an address can't be listened on, as a sentence.</summary>
internal static partial class ListeningErrors
{
    private const string NoCertificateGiven = "Unable to configure HTTPS endpoint.";

    /// <summary>The sentence; null when something else is to blame.</summary>
    public static Sentence? Explain(Exception error)
    {
        if (error is InvalidOperationException && error.Message.StartsWith(NoCertificateGiven, StringComparison.Ordinal)) return ListeningValidator.NoCertificate;
        if (error.GetBaseException() is not SocketException refused) return null;
        var address = Address().Match(error.Message) is { Success: true } named ? named.Value : "";
        return refused.SocketErrorCode switch
        {
            SocketError.AddressAlreadyInUse => new($"服务不能监听 {address}：地址被别的程序占用。请停掉那个程序，或用 ASPNETCORE_URLS 换一个地址。", $"The service can't listen on {address}: another program does. Stop that one, or choose another address with ASPNETCORE_URLS."),
            SocketError.AddressNotAvailable => new("服务不能监听：ASPNETCORE_URLS 里有这台机器没有的地址。", "The service can't listen: ASPNETCORE_URLS names an address that this machine does not have."),
            SocketError.AccessDenied => new("服务没有权限监听 ASPNETCORE_URLS 里的端口或文件；1024 以下的端口要另给权限，请换一个端口。", "The service has no right to listen on the port or file in ASPNETCORE_URLS; ports below 1024 need one of their own. Choose another port."),
            _ => new($"服务不能监听 ASPNETCORE_URLS 里的地址（{refused.SocketErrorCode}）。", $"The service can't listen on the address in ASPNETCORE_URLS ({refused.SocketErrorCode})."),
        };
    }

    /// <summary>True when it may be free, or there, a moment later: at a machine's start the network comes up beside the service.</summary>
    public static bool MayPass(Exception error) => error.GetBaseException() is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse or SocketError.AddressNotAvailable };

    [GeneratedRegex(@"https?://[^\s]+(?=[:,]\s)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
