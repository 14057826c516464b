using System.Globalization;
using PairingBot.Outbox;
using PairingBot.Store.Startup;
using PairingBot.Telemetry;

namespace PairingBot.Commands;

/// <summary>
/// <c>PairingBot -- outbox list</c> shows the messages that were given up, never what they say; <c>outbox retry ID</c> or <c>--all</c> has them sent
/// again when the service starts. Exit codes: 0 done; 1 there is no such message; 2 wrong usage, or it can't run.
/// </summary>
internal static class OutboxCommand
{
    public const string Name = "outbox";

    private const int Page = 500;
    private const string Usage = "用法 / Usage: PairingBot -- outbox list | outbox retry ID | outbox retry --all";
    private static readonly Sentence NoStore = new("数据库不能使用；如果服务正在运行，请先停止服务。", "The store can't be used; if the service is running, stop it first.");

    /// <param name="args">What follows the word <c>outbox</c>.</param>
    public static async Task<int> RunAsync(string[] args, IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        if (!IsUnderstood(args))
        {
            await output.WriteLineAsync(Usage);
            return 2;
        }

        var store = services.GetRequiredService<IStoreInitializer>();
        try
        {
            store.Open();
            var parked = services.GetRequiredService<IParkedMessages>();
            return args is ["list"] ? await ListAsync(parked, output) : await RetryAsync(parked, args[1], output, cancellationToken);
        }
        catch (Exception error) when (StoreRefusals.Of(error) is { } reason)
        {
            await output.WriteLineAsync(NoStore.Then(reason).ToString());
            return 2;
        }
        finally
        {
            store.Close();
        }
    }

    private static bool IsUnderstood(string[] args) => args is ["list"] or ["retry", "--all"] || (args is ["retry", var id] && TryReadId(id, out _));

    private static bool TryReadId(string text, out long id) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out id);

    private static async Task<int> ListAsync(IParkedMessages parked, TextWriter output)
    {
        await output.WriteLineAsync($"搁置的消息：{parked.Count()} / Messages given up: {parked.Count()}");
        var rows = parked.Read(0, Page);
        if (rows.Count > 0) await output.WriteLineAsync("id\tchannel\tkind\tattempts\tsince\treason");
        for (; rows.Count > 0; rows = parked.Read(rows[^1].Id, Page))
            foreach (var row in rows)
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{row.Id}\t{LogLine.Escaped(row.Channel)}\t{row.Kind}\t{row.Attempts}\t{row.CommittedAt:yyyy-MM-dd'T'HH:mm:ss'Z'}\t{LogLine.Escaped(row.Reason ?? "")}"));
        return 0;
    }

    private static async Task<int> RetryAsync(IParkedMessages parked, string which, TextWriter output, CancellationToken cancellationToken)
    {
        var count = await parked.RetryAsync(TryReadId(which, out var id) ? id : null, cancellationToken);
        if (count == 0 && which != "--all")
        {
            await output.WriteLineAsync($"没有编号为 {which} 的搁置消息。 / No message with id {which} is given up.");
            return 1;
        }

        await output.WriteLineAsync($"服务下次启动时重发：{count} 条。 / To be sent again when the service starts: {count}.");
        return 0;
    }
}
