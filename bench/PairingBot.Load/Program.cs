using PairingBot.Load;
using PairingBot.Load.Machine;
using PairingBot.Load.Runs;

try
{
    return args switch
    {
        ["run", .. var rest] => await LoadRun.RunAsync(LoadOptions.From(Arguments.Parse(rest))),
        ["first-answer", .. var rest] => await FirstAnswer.RunAsync(Arguments.Parse(rest)),
        ["null-bot", .. var rest] => await NullBot.RunAsync(Arguments.Parse(rest)),
        ["flush", .. var rest] => DiskFlush.Run(Arguments.Parse(rest)),
        ["free-port"] => FreePort.Print(),
        _ => Usage(),
    };
}
catch (UsageException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}

static int Usage() => throw new UsageException("""
    run           plays a Bot Framework channel against --url and measures the turns
    first-answer  starts the command after -- and measures the time to its first answer
    null-bot      answers every message on --port at once: the ceiling of this driver
    flush         measures how long this machine takes to flush a file of --directory
    free-port     prints a TCP port that is free now
    The options are in bench/README.md.
    """);
