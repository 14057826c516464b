using System.Globalization;
using PairingBot.Exports;
using PairingBot.Roster;
using PairingBot.Store;
using PairingBot.Store.Rosters;
using PairingBot.Store.Startup;

namespace PairingBot.Commands;

/// <summary>
/// <c>PairingBot -- roster export FILE.xlsx|csv [--lang zh|en]</c> writes the roster into a new file, also while the service runs; <c>import</c> takes it back.
/// Exit codes: 0 done; 2 wrong usage, or nothing was written.
/// </summary>
internal static class RosterCommand
{
    public const string Name = "roster";

    private static readonly Sentence NotDone = new("没有导出。", "Nothing was exported.");
    private const string Usage = "用法 / Usage: PairingBot -- roster export FILE.xlsx|FILE.csv [--lang zh|en]";

    /// <param name="args">What follows the word <c>roster</c>.</param>
    public static async Task<int> RunAsync(string[] args, IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        if (args is not (["export", _] or ["export", _, "--lang", "zh" or "en"]) || args[1].StartsWith('-') || !IsNamed(args[1], ".xlsx", ".csv"))
        {
            await output.WriteLineAsync(Usage);
            return 2;
        }

        try
        {
            if (!services.GetRequiredService<IStoreInitializer>().CanBeRead())
            {
                await output.WriteLineAsync($"没有数据库，没有可以导出的：{services.GetRequiredService<StoreFile>().Path} / There is no store, so there is nothing to export: {services.GetRequiredService<StoreFile>().Path}");
                return 2;
            }

            var sheet = RosterSheet.Of(await services.GetRequiredService<IRosterStore>().LoadAsync(cancellationToken), english: args[^1] == "en");
            var target = Path.GetFullPath(args[1]);
            await WriteAsync(target, IsNamed(target, ".csv") ? CsvFile.Write(sheet) : XlsxFile.Write([sheet]), cancellationToken);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"已导出：{target}（{sheet.Rows.Count} 行）。里面有账号，请妥善保管。 / Exported: {target} ({sheet.Rows.Count} rows). It holds accounts; keep it safe."));
            return 0;
        }
        catch (Exception error) when (StoreRefusals.Of(error) is { } reason)
        {
            await output.WriteLineAsync(NotDone.Then(reason).ToString());
            return 2;
        }
    }

    private static bool IsNamed(string file, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // A file that is there already is never overwritten, and on Unix the new one is its owner's alone.
    private static async Task WriteAsync(string target, byte[] content, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var stream = new FileStream(target, options);
        await stream.WriteAsync(content, cancellationToken);
    }
}
