using Microsoft.Extensions.Options;
using PairingBot.Channels.DirectLine.Terminal;
using PairingBot.Commands;
using PairingBot.Web;

namespace PairingBot;

/// <summary>What the program was asked to do: without a command it is the service.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command, or the service until it is stopped. Returns the process's exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        switch (args.FirstOrDefault())
        {
            case ChatCommand.Name:
                return await ChatCommand.RunAsync(args[1..], rest => Service.Build(rest), ChatTerminal.Open(), CancellationToken.None);
            case ImportCommand.Name:
                await using (var service = Service.Build([]))
                    return await ImportCommand.RunAsync(args[1..], service.Services, Console.Out, CancellationToken.None);
            case OutboxCommand.Name:
                await using (var service = Service.Build([]))
                    return await OutboxCommand.RunAsync(args[1..], service.Services, Console.Out, CancellationToken.None);
            case { } word when !word.StartsWith('-') && !word.Contains('='):
                await Console.Error.WriteLineAsync($"没有“{word}”这个命令。可用：chat、import、outbox；不带命令则启动服务。 / No command '{word}'. There are chat, import and outbox; without one the service starts.");
                return 2;
            default:
                return await ServeAsync(args);
        }
    }

    // What an operator can mend is said in a sentence; anything else is a bug and shows its trace.
    private static async Task<int> ServeAsync(string[] args)
    {
        try
        {
            var hasStarted = false;
            await using var service = Service.Build(args, builder => builder.Logging.AddFilter(StartErrors.HostLog, _ => hasStarted));
            service.Lifetime.ApplicationStarted.Register(() => hasStarted = true);
            service.Services.GetRequiredService<IStartupValidator>().Validate(); // all settings together, before any part needs one
            await service.RunAsync();
            return 0;
        }
        catch (Exception e) when (StartErrors.Explain(e) is { } sentences)
        {
            foreach (var sentence in sentences) await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }
}
