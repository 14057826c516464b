using System.Globalization;

namespace PairingBot.Load.Machine;

/// <summary>Reads CPU time and memory of a process from <c>/proc</c> (proc(5)), and this process's own CPU time, from start to stop.</summary>
internal sealed class ProcessMeter
{
    private const double TicksASecond = 100; // sysconf(_SC_CLK_TCK) on Linux
    private readonly int _pid;
    private readonly TimeSpan _bot;
    private readonly TimeSpan _own = Environment.CpuUsage.TotalTime;

    private ProcessMeter(int pid) => (_pid, _bot) = (pid, CpuTime(pid));

    public static ProcessMeter Start(int pid) => new(pid);

    public Usage Stop() => new(CpuTime(_pid) - _bot, Environment.CpuUsage.TotalTime - _own, PeakMemory(_pid));

    /// <summary>CPU time of a process since it started; nought for process 0.</summary>
    public static TimeSpan CpuTime(int pid)
    {
        if (pid == 0) return TimeSpan.Zero;
        var stat = File.ReadAllText($"/proc/{pid}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' '); // the name before may hold spaces
        return TimeSpan.FromSeconds((Number(fields[11]) + Number(fields[12])) / TicksASecond);
    }

    private static double PeakMemory(int pid)
    {
        if (pid == 0) return 0;
        var line = File.ReadLines($"/proc/{pid}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024;
    }

    private static double Number(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);
}

/// <summary>What a phase took.</summary>
/// <param name="Bot">CPU time of the bot.</param>
/// <param name="Own">CPU time of this process.</param>
/// <param name="PeakMemory">The bot's highest resident set since it started, in MiB.</param>
internal sealed record Usage(TimeSpan Bot, TimeSpan Own, double PeakMemory);
