using Microsoft.Extensions.Options;
using PairingBot.Store;

namespace PairingBot.Web;

/// <summary>What keeps the service from starting, as sentences for the person who runs it.</summary>
internal static class StartErrors
{
    /// <summary>Where the host logs the trace of whatever stops a start. Not needed: what can be mended is said in a sentence, and the runtime shows a bug's trace.</summary>
    public const string HostLog = "Microsoft.Extensions.Hosting.Internal.Host";

    private const string NoTimeZone = "Organisation:TimeZone 不是这台机器认识的时区名（例如 Asia/Shanghai）。 / Organisation:TimeZone is no time zone that this machine knows, such as Asia/Shanghai.";

    private static readonly Sentence NoStore = new("数据库不能使用。", "The store can't be used.");

    /// <summary>The sentences; null for a bug.</summary>
    public static IReadOnlyList<string>? Explain(Exception error) => error switch
    {
        OptionsValidationException settings => [.. settings.Failures.Select(SettingErrors.Plain)],
        AggregateException several when several.InnerExceptions.All(e => e is OptionsValidationException) => [.. several.InnerExceptions.SelectMany(e => Explain(e)!)],
        StoreRefusedException refused => [NoStore.Then(refused.Sentence).ToString()],
        StoreUnavailableException unavailable => [NoStore.Then(unavailable.Sentence).ToString()],
        TimeZoneNotFoundException or InvalidTimeZoneException => [NoTimeZone],
        _ => (ListeningErrors.Explain(error) ?? SettingErrors.Explain(error)) is { } sentence ? [sentence.ToString()] : null,
    };

    /// <summary>True when a later start may succeed although nobody mended anything: the store or the address was held by another program, or a disk was full.</summary>
    public static bool MayPass(Exception error) => error is StoreRefusedException { MayPass: true } or StoreUnavailableException || ListeningErrors.MayPass(error);
}
