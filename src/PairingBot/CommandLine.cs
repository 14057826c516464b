using Microsoft.Extensions.Options;
using PairingBot.Channels.DirectLine.Terminal;
using PairingBot.Commands;
using PairingBot.Store.Startup;
using PairingBot.Web;

namespace PairingBot;

/// <summary>What the program was asked to do: without a command it is the service.</summary>
internal static class CommandLine
{
    private const int NotStarted = 1;
    private const int CannotRun = 2;

    /// <summary>Runs the command, or the service until it is stopped. Returns the process's exit code.</summary>
    public static Task<int> RunAsync(string[] args) => args.FirstOrDefault() switch
    {
        ChatCommand.Name => ExplainAsync(NotStarted, () => ChatCommand.RunAsync(args[1..], rest => Service.Build(rest), ChatTerminal.Open(), CancellationToken.None)),
        ImportCommand.Name => ExplainAsync(CannotRun, () => RunOnStoreAsync(args, ImportCommand.RunAsync)),
        OutboxCommand.Name => ExplainAsync(CannotRun, () => RunOnStoreAsync(args, OutboxCommand.RunAsync)),
        { } word when !word.StartsWith('-') && !word.Contains('=') => RefuseAsync(word),
        _ => ExplainAsync(NotStarted, () => ServeAsync(args)),
    };

    private static async Task<int> RefuseAsync(string word)
    {
        await Console.Error.WriteLineAsync($"没有“{word}”这个命令。可用：chat、import、outbox；不带命令则启动服务。 / No command '{word}'. There are chat, import and outbox; without one the service starts.");
        return CannotRun;
    }

    // A command takes the service's settings too, such as --Store:ConnectionString=…, and keeps the rest to itself.
    private static async Task<int> RunOnStoreAsync(string[] args, Func<string[], IServiceProvider, TextWriter, CancellationToken, Task<int>> command)
    {
        var settings = CommandSettings.Split(args[1..], out var rest);
        await using var service = Service.Build([.. settings, $"--{ServiceAddress.Command}={args[0]}"]);
        return await command(rest, service.Services, Console.Out, CancellationToken.None);
    }

    private static async Task<int> ServeAsync(string[] args)
    {
        var hasStarted = false;
        await using var service = Service.Build(args, builder => builder.Logging.AddFilter(StartErrors.HostLog, _ => hasStarted));
        service.Lifetime.ApplicationStarted.Register(() => hasStarted = true);
        service.Services.GetRequiredService<IStartupValidator>().Validate(); // all settings together, before any part needs one
        await service.RunAsync();
        return 0;
    }

    // What an operator can mend is said in a sentence; anything else is a bug and shows its trace.
    private static async Task<int> ExplainAsync(int failed, Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception e) when (StartErrors.Explain(e) is { } sentences)
        {
            foreach (var sentence in sentences) await Console.Error.WriteLineAsync(sentence);
            return failed;
        }
    }
}
