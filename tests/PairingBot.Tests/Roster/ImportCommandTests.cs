using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PairingBot.Commands;
using PairingBot.Domain.Branches;
using PairingBot.Domain.Problems;
using PairingBot.Roster;
using PairingBot.Store;

namespace PairingBot.Tests.Roster;

/// <summary>The command on a real store in a folder of its own.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Office = "成员,1,吴楠,财务处党支部,,,党委办公室,网页,,office-1,\n";
    private readonly string _folder = Directory.CreateTempSubdirectory("roster").FullName;
    private string _said = "";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_first_office_account_is_bound_in_an_empty_store()
    {
        Assert.Equal(0, await ImportAsync(Importing.Header + Importing.Finance + Office));
        Assert.StartsWith("已导入。", _said, StringComparison.Ordinal);
        Assert.EndsWith($"数据库：{Path.Combine(_folder, "store.db")}{Environment.NewLine}", _said, StringComparison.Ordinal);
        using var service = Service("Production");
        await service.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Roles.Member | Roles.Office, service.Services.GetRequiredService<IRoster>().FindSpeaker(new("directline", null, "office-1"))?.Roles);
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_dry_run_and_a_file_with_errors_leave_the_store_as_it_was()
    {
        Assert.Equal(0, await ImportAsync(Importing.Header + Importing.Finance + Office, "--dry-run"));
        Assert.StartsWith("试运行", _said, StringComparison.Ordinal);
        Assert.Equal(1, await ImportAsync(Importing.Header + Importing.Finance + "人员,,,,,,,,,,\n", "--lang", "en"));
        Assert.Contains("Row 3, column \"类型\" (A3)", _said, StringComparison.Ordinal);
        Assert.Equal(0, await ImportAsync(Importing.Header + Importing.Finance + Office));
        Assert.Contains("支部：新增 1，改动 0，不变 0", _said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_is_imported_from_the_sheet_that_is_named()
    {
        var file = Path.Combine(_folder, "roster.xlsx");
        var draft = WorkbookDraft.Roster(Office.Trim().Split(',')).With("旧", [WorkbookDraft.Header, ["支部"]]);
        await File.WriteAllBytesAsync(file, draft.ToBytes(), TestContext.Current.CancellationToken);
        Assert.Equal(1, await RunAsync("import", file));
        Assert.Contains("花名册、旧", _said, StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("import", file, "--sheet", "花名册"));
        Assert.StartsWith($"工作表：花名册{Environment.NewLine}已导入。", _said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_under_the_name_of_a_workbook_is_read_and_pointed_out()
    {
        var file = Path.Combine(_folder, "roster.xlsx");
        await File.WriteAllTextAsync(file, Importing.Header + Importing.Finance + Office, TestContext.Current.CancellationToken);
        Assert.Equal(0, await RunAsync("import", file));
        Assert.StartsWith("请注意：文件名是 .xlsx", _said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out.xlsx", "zh")]
    [InlineData("out.CSV", "en")]
    public async Task What_is_exported_imports_without_a_change_and_is_never_written_over_a_file(string name, string language)
    {
        var file = Path.Combine(_folder, name);
        Assert.Equal(2, await ExportAsync("export", file));
        Assert.Contains("没有数据库", _said, StringComparison.Ordinal);
        Assert.Equal(0, await ImportAsync(Importing.Header + Importing.Finance + Office + "成员,0002,=1+1,财务处党支部,,,,,,,\n"));
        Assert.Equal(0, await ExportAsync("export", file, "--lang", language));
        Assert.Contains("（3 行）", _said, StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("import", file));
        Assert.Contains("文件与花名册一致", _said, StringComparison.Ordinal);
        Assert.Equal(2, await ExportAsync("export", file));
        Assert.StartsWith("没有导出", _said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("export")]
    [InlineData("export", "out.pdf")]
    [InlineData("export", "out.csv", "--lang", "fr")]
    public async Task A_wrong_export_shows_the_usage(params string[] args)
    {
        Assert.Equal(2, await ExportAsync(args));
        Assert.StartsWith("用法", _said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_makes_no_store()
    {
        Assert.Equal(0, await ImportAsync(Importing.Header + Importing.Finance + Office, "--dry-run"));
        Assert.Contains("支部：新增 1，改动 0，不变 0", _said, StringComparison.Ordinal);
        Assert.Equal(["roster.csv"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_dry_run_compares_with_the_store_also_while_the_service_runs_and_leaves_an_older_one_as_it_is()
    {
        const string text = Importing.Header + Importing.Finance + Office;
        Assert.Equal(0, await ImportAsync(text));
        using var service = Service("Production");
        await service.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, await ImportAsync(text, "--dry-run"));
        Assert.StartsWith("文件与花名册一致", _said, StringComparison.Ordinal);
        await service.StopAsync(TestContext.Current.CancellationToken);

        Execute("DELETE FROM __EFMigrationsHistory");
        Assert.Equal(2, await ImportAsync(text, "--dry-run"));
        Assert.Contains("older version", _said, StringComparison.Ordinal);
        Assert.Equal(0, Execute("DELETE FROM __EFMigrationsHistory"));
    }

    [Fact]
    public async Task A_pipe_is_no_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "File modes are not of Windows.");
        var pipe = Path.Combine(_folder, "pipe.csv");
        using (var mkfifo = Process.Start("mkfifo", [pipe])) await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, await RunAsync("import", pipe).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
        Assert.Contains("pipe.csv", _said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bindings_contacts_and_members_end_and_come_back_in_the_store()
    {
        const string first = Importing.Header + Importing.Finance + Office + "成员,2,郑岚,财务处党支部,,,联系委员,网页,,zheng,\n联系,2,,财务处党支部,,,,,,,\n";
        Assert.Equal(0, await ImportAsync(first));
        Assert.Equal(0, await ImportAsync(Importing.Header + "账号,1,,,,,,网页,,office-1,是\n成员,2,,,,,,,,,是\n"));
        Assert.Contains("账号：绑定 0，解绑 2，不变 0", _said, StringComparison.Ordinal);
        Assert.Contains("请注意", _said, StringComparison.Ordinal);
        Assert.Equal(0, await ImportAsync(first));
        Assert.Contains("成员：新增 0，改动 1，离开 0，不变 1", _said, StringComparison.Ordinal);
        Assert.Contains("账号：绑定 2，解绑 0，不变 0", _said, StringComparison.Ordinal);
        Assert.Equal(0, await ImportAsync(first));
        Assert.StartsWith("文件与花名册一致", _said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_service_runs_it_says_so()
    {
        using var service = Service("Production");
        await service.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, await ImportAsync(Importing.Header + Importing.Finance + Office));
        Assert.Contains("请先停止服务", _said, StringComparison.Ordinal);
        await service.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, await ImportAsync(Importing.Header + Importing.Finance + Office));
    }

    [Theory]
    [InlineData]
    [InlineData("import")]
    [InlineData("a.csv", "b.csv")]
    [InlineData("a.csv", "--replace")]
    [InlineData("a.csv", "--lang", "fr")]
    [InlineData("a.csv", "--lang")]
    [InlineData("a.xlsx", "--sheet")]
    public async Task Wrong_arguments_show_the_usage(params string[] args)
    {
        Assert.Equal(2, await RunAsync(args));
        Assert.Contains("PairingBot -- import", _said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        Assert.Equal(2, await RunAsync("nothing.csv"));
        Assert.Contains("nothing.csv", _said, StringComparison.Ordinal);
        Assert.Equal(2, await RunAsync(_folder));
    }

    [Fact]
    public async Task Development_fills_an_empty_store_with_the_sample_organisation_once()
    {
        for (var start = 1; start <= 2; start++)
        {
            using var service = Service("Development");
            await service.StartAsync(TestContext.Current.CancellationToken);
            Assert.Equal("财务处党支部", service.Services.GetRequiredService<IRoster>().FindSpeaker(new("webchat", null, "demo-secretary"))?.Branch.Name);
            await using (var scope = service.Services.CreateAsyncScope())
                Assert.Equal("科研经费到账通知不及时", (await scope.ServiceProvider.GetRequiredService<IProblems>().FindAsync(new(12), TestContext.Current.CancellationToken))?.Title);
            await service.StopAsync(TestContext.Current.CancellationToken);
        }

        using var production = Service("Production");
        await production.StartAsync(TestContext.Current.CancellationToken);
        Assert.Null(production.Services.GetRequiredService<IRoster>().FindSpeaker(new("webchat", null, "demo-office")));
        await production.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_roster_of_twenty_thousand_rows_goes_through_the_store()
    {
        var file = new StringBuilder(Importing.Header);
        for (var i = 0; i < 1000; i++) file.Append(null, $"支部,,第{i}党支部,,机关,第{i},,,,,\n");
        for (var i = 0; i < 19_000; i++) file.Append(null, $"成员,{i},成员{i},第{i % 1000}党支部,,,,Teams,{Importing.Tenant},{Importing.Guid(i + 1)},\n");
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, await ImportAsync(file.ToString()));
        TestContext.Current.SendDiagnosticMessage("import: {0}", watch.Elapsed);
        using var service = Service("Production");
        await service.StartAsync(TestContext.Current.CancellationToken);
        watch.Restart();
        await service.Services.GetRequiredService<LiveRoster>().ReloadAsync(TestContext.Current.CancellationToken);
        TestContext.Current.SendDiagnosticMessage("load: {0}", watch.Elapsed);
        Assert.Equal("成员18999", service.Services.GetRequiredService<IRoster>().FindSpeaker(new("msteams", Importing.Tenant, Importing.Guid(19_000)))?.Name);
        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    private int Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "store.db")};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    private async Task<int> ImportAsync(string text, params string[] options)
    {
        var file = Path.Combine(_folder, "roster.csv");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        return await RunAsync(["import", file, .. options]);
    }

    private async Task<int> RunAsync(params string[] args)
    {
        using var service = Service("Production");
        await using var output = new StringWriter();
        var code = await ImportCommand.RunAsync(args, service.Services, output, TestContext.Current.CancellationToken);
        _said = output.ToString();
        return code;
    }

    private async Task<int> ExportAsync(params string[] args)
    {
        using var service = Service("Production");
        await using var output = new StringWriter();
        var code = await RosterCommand.RunAsync(args, service.Services, output, TestContext.Current.CancellationToken);
        _said = output.ToString();
        return code;
    }

    private IHost Service(string environment)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = environment, DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection([new("Store:ConnectionString", "Data Source=" + Path.Combine(_folder, "store.db"))]);
        builder.Services.AddStore(builder.Configuration);
        builder.Services.AddRoster(builder.Configuration);
        return builder.Build();
    }
}
