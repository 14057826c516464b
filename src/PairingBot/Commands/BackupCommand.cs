using System.Globalization;
using PairingBot.Store.Backups;

namespace PairingBot.Commands;

/// <summary>
/// <c>PairingBot -- backup FILE</c> copies the store into a new file, also while the service runs. Exit codes: 0 done; 2 wrong usage, or no backup was written.
/// </summary>
internal static class BackupCommand
{
    public const string Name = "backup";

    private static readonly Sentence NotDone = new("没有备份。", "No backup was written.");
    private const string Usage = "用法 / Usage: PairingBot -- backup FILE";

    /// <param name="args">What follows the word <c>backup</c>.</param>
    public static async Task<int> RunAsync(string[] args, IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        if (args is not [{ Length: > 0 } file] || file.StartsWith('-'))
        {
            await output.WriteLineAsync(Usage);
            return 2;
        }

        try
        {
            var target = Path.GetFullPath(file);
            var size = services.GetRequiredService<StoreBackup>().Write(target);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"已备份并检查：{target}（{size:N0} 字节）。它和数据库一样要保密。 / Backed up and checked: {target} ({size:N0} bytes). Keep it as safe as the store itself."));
            return 0;
        }
        catch (Exception error) when (StoreRefusals.Of(error) is { } reason)
        {
            await output.WriteLineAsync(NotDone.Then(reason).ToString());
            return 2;
        }
    }
}
