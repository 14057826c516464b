using PairingBot.Store;
using PairingBot.Store.Backups;

namespace PairingBot.Commands;

/// <summary>
/// <c>PairingBot -- restore FILE</c> puts a backup in the store's place while the service is stopped, and keeps what stood there.
/// Exit codes: 0 done; 2 wrong usage, or the store is as it was.
/// </summary>
internal static class RestoreCommand
{
    public const string Name = "restore";

    private static readonly Sentence NotDone = new("没有恢复，数据库没有变。", "Nothing was restored; the store is as it was.");
    private const string Usage = "用法 / Usage: PairingBot -- restore FILE";

    /// <param name="args">What follows the word <c>restore</c>.</param>
    public static async Task<int> RunAsync(string[] args, IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        if (args is not [{ Length: > 0 } file] || file.StartsWith('-'))
        {
            await output.WriteLineAsync(Usage);
            return 2;
        }

        try
        {
            var restored = services.GetRequiredService<StoreRestore>().Run(Path.GetFullPath(file));
            var store = services.GetRequiredService<StoreFile>().Path;
            await output.WriteLineAsync($"已恢复到 {store}，可以启动服务了。 / Restored to {store}. The service can be started.");
            if (restored.ReplacedStore is { } replaced) await output.WriteLineAsync($"原来的数据库保留为 {replaced}；要换回去，就恢复它。 / The store that stood there is kept as {replaced}; restore that to go back.");
            if (!restored.HasCarriedOver) await output.WriteLineAsync("原来的数据库读不出来：备份以后用过的编号可能再次使用，备份时还没送出的消息可能再送一次。 / That store can't be read: numbers given since the backup may be given again, and messages that waited then may be sent again.");
            return 0;
        }
        catch (Exception error) when (StoreRefusals.Of(error) is { } reason)
        {
            await output.WriteLineAsync(NotDone.Then(reason).ToString());
            return 2;
        }
    }
}
