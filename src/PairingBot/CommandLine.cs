using Microsoft.Extensions.Options;
using PairingBot.Channels.DirectLine.Terminal;
using PairingBot.Commands;
using PairingBot.Commands.Conversing;
using PairingBot.Commands.LanguageChecks;
using PairingBot.Store.Startup;
using PairingBot.Web;

namespace PairingBot;

/// <summary>What the program was asked to do: without a command it is the service.</summary>
internal static class CommandLine
{
    private const int NotStarted = 1;
    private const int CannotRun = 2;

    /// <summary>A start that will fail again until somebody mends the settings or the store: EX_CONFIG of sysexits.h, which the unit file takes for no reason to start again.</summary>
    internal const int Refused = 78;

    /// <summary>Runs the command, or the service until it is stopped. Returns the process's exit code.</summary>
    public static Task<int> RunAsync(string[] args) => args.FirstOrDefault() switch
    {
        ChatCommand.Name => ExplainAsync(NotStarted, () => ChatCommand.RunAsync(args[1..], rest => Service.Build(rest), ChatTerminal.Open(), CancellationToken.None)),
        ImportCommand.Name => ExplainAsync(CannotRun, () => RunOnStoreAsync(args, ImportCommand.RunAsync)),
        RosterCommand.Name => ExplainAsync(CannotRun, () => RunOnStoreAsync(args, RosterCommand.RunAsync)),
        OutboxCommand.Name => ExplainAsync(CannotRun, () => RunOnStoreAsync(args, OutboxCommand.RunAsync)),
        BackupCommand.Name => ExplainAsync(CannotRun, () => RunOnStoreAsync(args, BackupCommand.RunAsync)),
        RestoreCommand.Name => ExplainAsync(CannotRun, () => RunOnStoreAsync(args, RestoreCommand.RunAsync)),
        RecognizeCommand.Name => RecognizeCommand.RunAsync(args[1..], Console.OpenStandardInput(), Console.Out, Console.Error, CancellationToken.None),
        EvaluateCommand.Name => EvaluateCommand.RunAsync(args[1..], Console.Out, Console.Error, CancellationToken.None),
        ConverseCommand.Name => ConverseCommand.RunAsync(args[1..], Console.OpenStandardInput(), Console.Out, Console.Error, CancellationToken.None),
        "--help" or "-h" or "-?" or "help" => HelpAsync(),
        "--" => RunAsync(args[1..]), // what dotnet run wants before a command, the program may get too
        { } word when !word.StartsWith('-') && !word.Contains('=') => RefuseAsync(word),
        _ when FindUnknown(args) is { } unknown => RefuseOptionAsync(unknown),
        _ => ExplainAsync(null, () => ServeAsync(args)),
    };

    /// <summary>The first argument that is no setting of the service: <c>--key=value</c>, <c>--key value</c> or <c>key=value</c>; null when all are.</summary>
    private static string? FindUnknown(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is ['-', not '-', ..]) return args[i];
            if (args[i].Contains('=')) continue;
            if (!args[i].StartsWith('-') || i + 1 == args.Length || args[i + 1].StartsWith('-')) return args[i];
            i++;
        }

        return null;
    }

    private static async Task<int> RefuseOptionAsync(string option)
    {
        await Console.Error.WriteLineAsync($"没有“{option}”这个选项。设置写成 --名称=值；用法见下。 / There is no option '{option}'. A setting is written --Name=value; this is the usage:");
        await WriteUsageAsync(Console.Error);
        return CannotRun;
    }

    private static async Task<int> RefuseAsync(string word)
    {
        await Console.Error.WriteLineAsync($"没有“{word}”这个命令。可用：chat、import、roster、outbox、backup、restore、recognize、evaluate、converse；不带命令则启动服务。 / No command '{word}'. There are chat, import, roster, outbox, backup, restore, recognize, evaluate and converse; without one the service starts.");
        return CannotRun;
    }

    private static async Task<int> HelpAsync()
    {
        await WriteUsageAsync(Console.Out);
        return 0;
    }

    private static Task WriteUsageAsync(TextWriter writer) => writer.WriteLineAsync("""
            PairingBot                                   启动服务 / starts the service
            PairingBot chat --as ACCOUNT                 在终端里对话（开发环境） / a chat in the terminal (Development)
            PairingBot import FILE.xlsx|csv [--dry-run]  导入花名册 / imports a roster
            PairingBot roster export FILE.xlsx|csv       导出花名册，改好后可以再导入 / writes the roster into a file that import takes back
            PairingBot outbox list | retry ID | retry --all    查看、重发没有送到的消息 / messages that were given up
            PairingBot backup FILE                       备份数据库，服务可以照常运行 / copies the store, also while the service runs
            PairingBot restore FILE                      停止服务后恢复备份 / puts a backup in the store's place, with the service stopped
            PairingBot recognize [--dates | --explain TEXT]    试试机器人听懂了什么 / what the bot understands
            PairingBot evaluate FILE                     按标注给理解打分 / scores that against labels
            PairingBot converse --fixture FILE           按剧本对话，看机器人每句话做了什么 / plays conversations and tells what the bot did
            设置可写在命令后面，例如 --Store:ConnectionString="Data Source=/data/pairingbot.db" / settings may follow a command
            """);

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
        await using var service = Service.Build(args, builder => builder.Logging.AddFilter(StartErrors.HostLog, level => hasStarted && level >= LogLevel.Information));
        service.Lifetime.ApplicationStarted.Register(() => hasStarted = true);
        service.Services.GetRequiredService<IStartupValidator>().Validate(); // all settings together, before any part needs one
        await service.RunAsync();
        return 0;
    }

    // What an operator can mend is said in a sentence; anything else is a bug and shows its trace.
    private static async Task<int> ExplainAsync(int? failed, Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception e) when (StartErrors.Explain(e) is { } sentences)
        {
            foreach (var sentence in sentences) await Console.Error.WriteLineAsync(sentence);
            return failed ?? (StartErrors.MayPass(e) ? NotStarted : Refused);
        }
    }
}
