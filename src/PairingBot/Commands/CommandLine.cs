namespace PairingBot.Commands;

/// <summary>What the program was asked to do: without a command it is the service.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command, or the service until it is stopped. Returns the process's exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        switch (args.FirstOrDefault())
        {
            case ImportCommand.Name:
                await using (var service = Service.Build([]))
                    return await ImportCommand.RunAsync(args[1..], service.Services, Console.Out, CancellationToken.None);
            case { } word when !word.StartsWith('-') && !word.Contains('='):
                await Console.Error.WriteLineAsync($"没有“{word}”这个命令。可用：chat、import；不带命令则启动服务。 / No command '{word}'. There are chat and import; without one the service starts.");
                return 2;
            default:
                await Service.Build(args).RunAsync();
                return 0;
        }
    }
}
