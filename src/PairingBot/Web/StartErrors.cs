using System.Net.Sockets;
using Microsoft.Extensions.Options;
using PairingBot.Store;

namespace PairingBot.Web;

/// <summary>What keeps the service from starting, as sentences for the person who runs it.</summary>
internal static class StartErrors
{
    /// <summary>Where the host logs the trace of whatever stops a start. Not needed: what can be mended is said in a sentence, and the runtime shows a bug's trace.</summary>
    public const string HostLog = "Microsoft.Extensions.Hosting.Internal.Host";

    private const string NoTimeZone = "Organisation:TimeZone 不是这台机器认识的时区名（例如 Asia/Shanghai）。 / Organisation:TimeZone is no time zone that this machine knows, such as Asia/Shanghai.";

    /// <summary>The sentences; null for a bug.</summary>
    public static IReadOnlyList<string>? Explain(Exception error) => error switch
    {
        OptionsValidationException settings => [.. settings.Failures.Select(SettingErrors.Plain)],
        AggregateException several when several.InnerExceptions.All(e => e is OptionsValidationException) => [.. several.InnerExceptions.SelectMany(e => Explain(e)!)],
        StoreRefusedException or StoreUnavailableException => ["数据库不能使用。 / " + error.Message],
        TimeZoneNotFoundException or InvalidTimeZoneException => [NoTimeZone],
        _ when error.GetBaseException() is SocketException => ["服务不能监听这个地址：请停掉占用它的程序，或用 ASPNETCORE_URLS 换一个。 / " + error.Message],
        _ => SettingErrors.Explain(error) is { } sentence ? [sentence] : null,
    };
}
