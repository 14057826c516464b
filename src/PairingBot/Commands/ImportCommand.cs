using PairingBot.Roster.Import;
using PairingBot.Store;
using PairingBot.Store.Startup;

namespace PairingBot.Commands;

/// <summary>
/// <c>PairingBot -- import FILE.xlsx|csv [--dry-run] [--lang zh|en] [--sheet NAME] [--Key=value …]</c>: brings the roster from a file into the store while the service is stopped.
/// Exit codes: 0 imported, or nothing to change; 1 errors in the file; 2 wrong usage, or it can't run.
/// </summary>
internal static class ImportCommand
{
    public const string Name = "import";

    /// <param name="args">The arguments with or without <see cref="Name"/> before them.</param>
    public static async Task<int> RunAsync(string[] args, IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        var rest = args is [Name, ..] ? args[1..] : args;
        if (!ImportArguments.TryParse(rest, out var arguments))
        {
            await output.WriteLineAsync(ImportTexts.Chinese["usage"]);
            await output.WriteLineAsync(ImportTexts.InEnglish["usage"]);
            return 2;
        }

        var texts = arguments.English ? ImportTexts.InEnglish : ImportTexts.Chinese;
        if (await ReadAsync(arguments.File, cancellationToken) is not { } bytes)
        {
            return await RefuseAsync(output, arguments, "file-unreadable", ("file", new(arguments.File, arguments.File)));
        }

        var store = services.GetRequiredService<IStoreInitializer>();
        try
        {
            var import = services.GetRequiredService<RosterImport>();
            var file = new ImportFile(bytes, arguments.Sheet);
            var outcome = arguments.DryRun ? await import.TryAsync(file, store.CanBeRead(), cancellationToken) : await RunAsync(import, store, file, cancellationToken);
            if (IsMisnamed(arguments.File, bytes)) await output.WriteLineAsync(texts["file-misnamed"]);
            foreach (var line in ImportReport.Lines(outcome, arguments.DryRun, texts)) await output.WriteLineAsync(line);
            await output.WriteLineAsync(texts["store", ("path", services.GetRequiredService<StoreFile>().Path)]);
            return outcome.Change is null ? 1 : 0;
        }
        catch (Exception error) when (error is StoreRefusedException or StoreUnavailableException)
        {
            return await RefuseAsync(output, arguments, error is StoreRefusedException ? "store-refused" : "store-unavailable", ("reason", StoreRefusals.Of(error)!));
        }
        finally
        {
            store.Close();
        }
    }

    // Whoever installs it may read one language alone, and has not said which.
    private static async Task<int> RefuseAsync(TextWriter output, ImportArguments arguments, string key, (string Name, Sentence Value) hole)
    {
        if (!arguments.English) await output.WriteLineAsync(ImportTexts.Chinese[key, (hole.Name, hole.Value.Chinese)]);
        await output.WriteLineAsync(ImportTexts.InEnglish[key, (hole.Name, hole.Value.English)]);
        return 2;
    }

    private static Task<ImportOutcome> RunAsync(RosterImport import, IStoreInitializer store, ImportFile file, CancellationToken cancellationToken)
    {
        store.Open();
        return import.RunAsync(file, cancellationToken);
    }

    // Excel refuses to open a text of this name, so that people will wonder.
    private static bool IsMisnamed(string file, byte[] bytes) =>
        file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) && !FileText.IsArchive(bytes) && FileText.Read(bytes, out _) is not null;

    private static async Task<byte[]?> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            if (!FileIdentity.IsOrdinaryFile(file)) return null;

            // One byte more than is allowed is enough to say that it is too much.
            await using var stream = File.OpenRead(file);
            var bytes = new byte[Math.Min(stream.Length, FileText.MaxBytes + 1L)];
            await stream.ReadExactlyAsync(bytes, cancellationToken);
            return bytes;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
