using System.Globalization;
using PairingBot.Commands;
using PairingBot.Outbox;
using PairingBot.Store;
using PairingBot.Tests.Store;

namespace PairingBot.Tests.Commands;

/// <summary>The command on a real store that the service has left.</summary>
public sealed class OutboxCommandTests : IDisposable
{
    private readonly TestStore _service = new();
    private string _said = "";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_list_shows_what_was_given_up_and_why_but_never_what_it_says()
    {
        var (parked, waiting) = await GiveUpAsync();
        Assert.Equal(0, await RunAsync("list"));
        Assert.Contains($"\n{parked}\ttest\tSend\t1\t2026-07-02T01:00:00Z\tblocked by user\n", _said, StringComparison.Ordinal);
        Assert.DoesNotContain("{\"text\"", _said, StringComparison.Ordinal);
        Assert.DoesNotContain($"\n{waiting}\t", _said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_sender_chose_stays_on_its_line()
    {
        var (parked, _) = await GiveUpAsync(why: "no such host: x\nfail: FORGED \u001b[31m\u202e");
        Assert.Equal(0, await RunAsync("list"));
        Assert.Contains($"\n{parked}\ttest\tSend\t1\t2026-07-02T01:00:00Z\tno such host: x\\nfail: FORGED \\u001B[31m\\u202E\n", _said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_taken_up_again_waits_with_no_attempts_and_others_stay()
    {
        var (parked, waiting) = await GiveUpAsync();
        var (another, _) = await GiveUpAsync("2");
        Assert.Equal(0, await RunAsync("retry", another.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(1, await RunAsync("retry", another.ToString(CultureInfo.InvariantCulture)));
        Assert.Contains($"{another}", _said, StringComparison.Ordinal);

        using var restarted = new TestStore(_service.Folder);
        var row = Assert.Single(restarted.Get<IOutboxStore>().ReadPending(0, 10), row => row.Id == another);
        Assert.Equal(0, row.Attempts);
        Assert.Equal(parked, Assert.Single(restarted.Get<IParkedMessages>().Read(0, 10)).Id);
        Assert.Equal(1, restarted.Get<IParkedMessages>().Count());
        Assert.Contains(restarted.Get<IOutboxStore>().ReadPending(0, 10), row => row.Id == waiting);
    }

    [Fact]
    public async Task All_are_taken_up_again_at_once()
    {
        await GiveUpAsync();
        await GiveUpAsync("2");
        Assert.Equal(0, await RunAsync("retry", "--all"));
        Assert.Contains("2", _said, StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("retry", "--all"));

        using var restarted = new TestStore(_service.Folder);
        Assert.Equal(4, restarted.Get<IOutboxStore>().ReadPending(0, 10).Count);
    }

    [Fact]
    public async Task While_the_service_holds_the_store_it_says_so()
    {
        using var second = new TestStore(_service.Folder, open: false);
        Assert.Equal(2, await RunAsync(second, "list"));
        Assert.Contains("请先停止服务", _said, StringComparison.Ordinal);
        Assert.Contains("http://localhost:4711", _said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("show")]
    [InlineData("list", "1")]
    [InlineData("retry")]
    [InlineData("retry", "-1")]
    [InlineData("retry", "all")]
    public async Task Wrong_arguments_show_the_usage(params string[] args)
    {
        Assert.Equal(2, await RunAsync(args));
        Assert.Contains("outbox list", _said, StringComparison.Ordinal);
    }

    public void Dispose() => _service.Dispose();

    /// <summary>A message that was given up, and one that waits.</summary>
    private async Task<(long Parked, long Waiting)> GiveUpAsync(string id = "1", string why = "blocked by user")
    {
        var work = TestStore.Turn(id, "c" + id);
        work.Outgoing.Add(TestStore.Reply("other", "c" + id));
        var rows = Assert.IsType<CommitResult.Committed>(await _service.CommitAsync(work)).Outgoing;
        await _service.Get<IOutboxStore>().ParkAsync(rows[0].Id, why, Token);
        return (rows[0].Id, rows[1].Id);
    }

    private async Task<int> RunAsync(params string[] args)
    {
        _service.Close();
        using var command = new TestStore(_service.Folder, open: false);
        return await RunAsync(command, args);
    }

    private async Task<int> RunAsync(TestStore store, params string[] args)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        var code = await OutboxCommand.RunAsync(args, store.Services, output, Token);
        _said = output.ToString();
        return code;
    }
}
