using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using PairingBot.Dialogs.Cards;
using PairingBot.Exports;
using PairingBot.Store;
using PairingBot.Tests.DirectLine;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Exports;

/// <summary>A file that is asked for in the chat.</summary>
public sealed class ExportInChatTests
{
    private readonly FixedTokens _tokens = new();
    private bool _full;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_turn_that_is_not_saved_leaves_no_link_and_asked_again_gives_one()
    {
        await using var service = await StartAsync();
        using var client = new DirectLineClient(service.Address.AbsoluteUri.TrimEnd('/'));
        await client.ConnectAsync("demo-office");
        _full = true;
        await DirectLineClient.AssertRefusedAsync(HttpStatusCode.ServiceUnavailable, await client.SayAsync("导出花名册"));
        var lost = Assert.Single(_tokens.Given);
        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(service, lost)).Status);

        _full = false;
        await DirectLineClient.GetJsonAsync(await client.SayAsync("导出花名册"));
        Assert.Equal(HttpStatusCode.OK, (await OpenAsync(service, _tokens.Given[^1])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(service, lost)).Status);
    }

    [Fact]
    public async Task A_file_that_made_room_says_so_when_its_link_is_opened()
    {
        await using var service = await StartAsync();
        using var client = new DirectLineClient(service.Address.AbsoluteUri.TrimEnd('/'));
        await client.ConnectAsync("demo-office");
        for (var i = 0; i <= ExportShelf.ShareFiles; i++) await DirectLineClient.GetJsonAsync(await client.SayAsync("导出花名册"));
        var (status, text) = await OpenAsync(service, _tokens.Given[0]);
        Assert.Equal(HttpStatusCode.Gone, status);
        Assert.StartsWith("这个文件已让位给您后来导出的文件：每人最多保留20个、共16 MB。请在聊天里重新导出。 / This file has made room", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await OpenAsync(service, _tokens.Given[1])).Status);
    }

    [Fact]
    public async Task A_measures_deadline_stands_in_a_column_of_its_own_as_a_date()
    {
        await using var service = await StartAsync();
        using var client = new DirectLineClient(service.Address.AbsoluteUri.TrimEnd('/'));
        await client.ConnectAsync("demo-secretary");
        foreach (var said in (string[])["加个难题：窗口排队太久，李明负责，2027年12月31日前", "对", "给它加一条举措：增设自助机，2027年3月1日前完成", "对", "导出举措清单"])
            await DirectLineClient.GetJsonAsync(await client.SayAsync(said));
        using var http = TestHttp.Client();
        var rows = Rows(await http.GetByteArrayAsync(new Uri(service.Address, ExportDesk.Path + _tokens.Given[^1]), Token));
        var column = rows.First(row => row.Contains("举措期限")).IndexOf("举措期限");
        Assert.Equal(new DateTime(2027, 3, 1), rows.Single(row => row.Contains("增设自助机"))[column]);
    }

    [Fact]
    public async Task Figures_end_with_what_all_of_them_are_and_say_how_several_are_counted()
    {
        await using var service = await StartAsync();
        using var client = new DirectLineClient(service.Address.AbsoluteUri.TrimEnd('/'));
        await client.ConnectAsync("demo-secretary");
        foreach (var said in (string[])["加个难题：窗口排队太久，责任人李明和王芳，2027年12月31日前", "对", "按责任人统计我们支部的难题", "导出"])
            await DirectLineClient.GetJsonAsync(await client.SayAsync(said));
        using var http = TestHttp.Client();
        var rows = Rows(await http.GetByteArrayAsync(new Uri(service.Address, ExportDesk.Path + _tokens.Given[^1]), Token));
        Assert.Contains(rows, row => row.Contains("一个难题有几位责任人的，每人各计一次。"));
        var counts = rows.Where(row => row[0] is double).Sum(row => (double)row[2]!);
        Assert.Equal(["合计", counts - 1], rows[^1].Skip(1).Take(2)); // one problem is both 李明's and 王芳's
    }

    private static List<List<object?>> Rows(byte[] workbook)
    {
        using var file = new MemoryStream(workbook);
        return [.. file.Query().Cast<IDictionary<string, object?>>().Select(row => row.Values.ToList())];
    }

    private Task<InProcessService> StartAsync() => InProcessService.StartAsync(configure: builder =>
    {
        builder.Services.AddSingleton<ITokenSource>(_tokens);
        builder.Services.AddSingleton<ITurnStore>(services => new FillableStore(ActivatorUtilities.CreateInstance<TurnStore>(services), this));
    });

    private static async Task<(HttpStatusCode Status, string Text)> OpenAsync(InProcessService service, string token)
    {
        using var http = TestHttp.Client();
        using var answer = await http.GetAsync(new Uri(service.Address, ExportDesk.Path + token), Token);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Token));
    }

    /// <summary>Tokens that the test sees.</summary>
    private sealed class FixedTokens : ITokenSource
    {
        private int _next;

        public List<string> Given { get; } = [];

        public string Next() => $"t{Interlocked.Increment(ref _next)}";

        public string NextSecret()
        {
            Given.Add(Next());
            return Given[^1];
        }
    }

    private sealed class FillableStore(TurnStore store, ExportInChatTests test) : ITurnStore
    {
        public TurnStart Begin(InboxKey key) => store.Begin(key);

        public Task<CommitResult> CommitAsync(UnitOfWork work, CancellationToken cancellationToken) =>
            test._full ? throw new StoreUnavailableException(new("磁盘满了。", "The disk is full.")) : store.CommitAsync(work, cancellationToken);
    }
}
