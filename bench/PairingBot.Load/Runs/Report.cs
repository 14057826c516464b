using System.Globalization;
using System.Text.Json;
using PairingBot.Load.Channel;
using PairingBot.Load.Machine;

namespace PairingBot.Load.Runs;

/// <summary>One measured run: a row of the table for people, a line of JSON for programs. Times are in milliseconds, memory in MiB.</summary>
internal sealed record Report
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    public required string Label { get; init; }

    public required int AtOnce { get; init; }

    public required int Conversations { get; init; }

    public required int Turns { get; init; }

    public required double TurnsPerSecond { get; init; }

    public required Latencies Reply { get; init; }

    public required Latencies Acknowledgement { get; init; }

    public required double BotCpuPerTurn { get; init; }

    public required double BotPeakMemory { get; init; }

    public required double DriverCpuPerTurn { get; init; }

    public required int Timeouts { get; init; }

    public required int Failures { get; init; }

    public required int WrongEnds { get; init; }

    public required long ExtraReplies { get; init; }

    public required long UnknownRequests { get; init; }

    public required int ConnectionsFromBot { get; init; }

    public static Report Of(LoadOptions options, Tally tally, ChannelHost channel, TimeSpan took, Usage usage) => new()
    {
        Label = options.Label,
        AtOnce = options.AtOnce,
        Conversations = tally.Whole,
        Turns = tally.Turns,
        TurnsPerSecond = Math.Round(tally.Turns / took.TotalSeconds, 1),
        Reply = tally.Replies,
        Acknowledgement = tally.Acknowledgements,
        BotCpuPerTurn = PerTurn(usage.Bot, tally),
        BotPeakMemory = Math.Round(usage.PeakMemory, 1),
        DriverCpuPerTurn = PerTurn(usage.Own, tally),
        Timeouts = tally.Timeouts,
        Failures = tally.Failures,
        WrongEnds = tally.WrongEnds,
        ExtraReplies = channel.Extra,
        UnknownRequests = channel.Unknown,
        ConnectionsFromBot = channel.Connections,
    };

    /// <summary>Prints the row, and appends the JSON line to the file when there is one.</summary>
    public async Task PublishAsync(string? file)
    {
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"| {Label} | {AtOnce} | {TurnsPerSecond:F0} | {Reply.P50:F1} | {Reply.P95:F1} | {Reply.P99:F1} | {Reply.Max:F1} | {Acknowledgement.P50:F1} | {Acknowledgement.P99:F1} | {BotCpuPerTurn:F3} | {BotPeakMemory:F0} | {DriverCpuPerTurn:F3} |"));
        if (file is not null) await File.AppendAllTextAsync(file, JsonSerializer.Serialize(this, _json) + "\n");
    }

    private static double PerTurn(TimeSpan cpu, Tally tally) => tally.Turns == 0 ? 0 : Math.Round(cpu.TotalMilliseconds / tally.Turns, 3);
}
