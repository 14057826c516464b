using System.Diagnostics;
using System.Globalization;
using PairingBot.Load.Runs;

namespace PairingBot.Load.Machine;

/// <summary>How long the disk takes to make one page safe: what every transaction waits for at least once.</summary>
internal static class DiskFlush
{
    private const int Page = 4096;

    public static int Run(Arguments arguments)
    {
        var directory = arguments.Needed("directory");
        var count = arguments.Whole("count", 500);
        arguments.AllRead();
        var path = Path.Combine(directory, Path.GetRandomFileName());
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        var page = new byte[Page];
        var times = new List<double>(count);
        for (var i = 0; i < count; i++)
        {
            var began = Stopwatch.GetTimestamp();
            file.Write(page);
            file.Flush(flushToDisk: true);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        var took = Latencies.Of(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Writing and flushing a page of {Page} bytes: p50 {took.P50:F2} ms, p99 {took.P99:F2} ms, {1000 / took.Mean:F0} a second one after the other."));
        return 0;
    }
}
