using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using PairingBot.Channels.BotFramework;
using PairingBot.Domain.Branches;
using PairingBot.Roster;
using PairingBot.Tests.DirectLine;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Bindings;

/// <summary>Binding in the whole service, with its store: who is bound, how often, and what is kept.</summary>
public sealed class BindingTests
{
    [Fact]
    public async Task One_code_binds_one_account_however_many_send_it_at_once()
    {
        await using var run = await BindingRun.StartAsync();
        var code = await run.AskForCodeAsync("王芳");
        var accounts = Enumerable.Range(0, 12).Select(n => "stranger" + n).ToList();
        var answers = await Task.WhenAll(accounts.Select(account => Task.Run(() => run.SayAsync(account, "绑定 " + code))));
        Assert.Single(answers, answer => answer.StartsWith("绑定好了", StringComparison.Ordinal));
        Assert.Single(accounts, account => run.Whose(account)?.Name == "王芳");
        Assert.DoesNotContain(answers, answer => answer.Contains("出了点问题", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_account_becomes_one_member_however_many_codes_it_sends_at_once()
    {
        await using var run = await BindingRun.StartAsync();
        string[] codes = [await run.AskForCodeAsync("王芳"), await run.AskForCodeAsync("李明")];
        var answers = await Task.WhenAll(codes.Select((code, n) => Task.Run(() => run.SayAsync("stranger", "绑定 " + code, "conversation" + n))));
        Assert.Single(answers, answer => answer.StartsWith("绑定好了", StringComparison.Ordinal));
        Assert.NotNull(run.Whose("stranger"));
    }

    [Fact]
    public async Task Of_the_codes_that_two_people_give_out_for_one_member_at_once_one_is_good()
    {
        await using var run = await BindingRun.StartAsync();
        await run.SayAsync("secretary", "给王芳一个绑定码");
        await run.SayAsync("office", "给王芳一个绑定码");
        var given = await Task.WhenAll(Task.Run(() => run.SayAsync("secretary", "对")), Task.Run(() => run.SayAsync("office", "对")));
        var answers = await Task.WhenAll(given.Select((answer, n) => Task.Run(() => run.SayAsync("stranger" + n, "绑定 " + BindingRun.CodeIn(answer)))));
        Assert.Single(answers, answer => answer.StartsWith("绑定好了", StringComparison.Ordinal));
        Assert.Single((string[])["stranger0", "stranger1"], account => run.Whose(account)?.Name == "王芳");
    }

    [Fact]
    public async Task Wrong_tries_are_counted_also_when_they_come_at_once()
    {
        await using var run = await BindingRun.StartAsync();
        var code = await run.AskForCodeAsync("王芳");
        var wrong = code[..^1] + (char.IsAsciiDigit(code[^1]) ? (code[^1] == '9' ? '8' : '9') : code[^1] == 'Z' ? 'Y' : 'Z');
        await Task.WhenAll(Enumerable.Range(0, 5).Select(n => Task.Run(() => run.SayAsync("stranger" + n, wrong))));
        Assert.DoesNotContain("绑定好了", await run.SayAsync("late", code), StringComparison.Ordinal);
        Assert.Null(run.Whose("late"));
    }

    [Fact]
    public async Task A_binding_lasts_over_a_new_start_and_personal_messages_reach_it_at_once()
    {
        await using var run = await BindingRun.StartAsync();
        await run.SayAsync("stranger", "绑定 " + await run.AskForCodeAsync("王芳"));
        await using var scope = run.Services.CreateAsyncScope();
        Assert.True(scope.ServiceProvider.GetRequiredService<PairingBot.Dialogs.Turns.IPersonalMessages>().Reaches(run.Whose("stranger")!.Id));
        await run.Services.GetRequiredService<LiveRoster>().ReloadAsync(TestContext.Current.CancellationToken);
        Assert.Equal("王芳", run.Whose("stranger")?.Name);
    }

    [Fact]
    public async Task No_code_stands_in_the_store_at_any_time()
    {
        await using var run = await BindingRun.StartAsync();
        var code = await run.AskForCodeAsync("王芳");
        AssertNowhere(run.Folder, code);
        await run.SayAsync("stranger", "我的绑定码是" + code.ToLowerInvariant());
        Assert.NotNull(run.Whose("stranger"));
        AssertNowhere(run.Folder, code);
        await run.SayAsync("stranger", "绑定 " + code);
        AssertNowhere(run.Folder, code);
    }

    [Fact]
    public async Task A_client_gets_its_own_message_back_without_the_code()
    {
        await using var service = await InProcessService.StartAsync();
        using var client = new DirectLineClient(service.Address.ToString().TrimEnd('/'));
        await client.ConnectAsync("stranger");
        await client.SayAsync("绑定 2345-ABCD");
        using var answer = await client.SendAsync(HttpMethod.Get, $"conversations/{client.Conversation}/activities");
        var activities = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("绑定 ····-····", activities, StringComparison.Ordinal);
        Assert.DoesNotContain("2345-ABCD", activities, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("msteams", "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", "6f1c2a34-0b5d-4e6f-8a90-1b2c3d4e5f60", true)]
    [InlineData("msteams", null, "6f1c2a34-0b5d-4e6f-8a90-1b2c3d4e5f60", false)]
    [InlineData("msteams", "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", "", false)]
    [InlineData("msteams", "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", "29:1abc", false)]
    [InlineData("webchat", null, "dl_somebody", false)]
    [InlineData("directlinespeech", null, "29:0402", false)]
    [InlineData("email", null, "secretary@example.edu.cn", false)]
    [InlineData("sms", null, "+8613800000000", false)]
    [InlineData("emulator", null, "user", true)]
    [InlineData("emulator", null, "", false)]
    public void Only_an_account_that_is_one_persons_for_certain_may_be_bound(string channel, string? tenant, string id, bool may) =>
        Assert.Equal(may, Senders.MayBeBound(new ChannelAccount(channel, tenant, id)));

    private static void AssertNowhere(TestFolder folder, string code)
    {
        string[] spellings = [code, code.Replace("-", "", StringComparison.Ordinal), code.ToLowerInvariant(), code.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()];
        using var connection = new SqliteConnection(folder.ConnectionString + ";Pooling=False;Mode=ReadOnly");
        connection.Open();
        var values = Values(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'").SelectMany(table => Values(connection, $"SELECT * FROM \"{table}\"")).ToList();
        Assert.Contains("财务处党支部", values);
        Assert.All(spellings, spelling => Assert.DoesNotContain(values, value => value.Contains(spelling, StringComparison.Ordinal)));
    }

    private static List<string> Values(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the names of the store's own tables
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++) values.Add(reader.GetValue(i) is byte[] bytes ? Encoding.UTF8.GetString(bytes) : reader.GetValue(i).ToString() ?? "");
        }

        return values;
    }
}
