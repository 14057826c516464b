using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using PairingBot.Tests.Drivers;
using PairingBot.Web;

namespace PairingBot.Tests.Web;

/// <summary>A service that can't start says why, in sentences and without a trace.</summary>
public sealed class StartTests
{
    private const int MayPass = 1;
    private static readonly (string, string)[] Registration = [("MicrosoftAppId", Guid.Empty.ToString()), ("MicrosoftAppPassword", "word"), ("MicrosoftAppTenantId", "directory")];
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task In_production_without_an_app_id_it_refuses_in_one_sentence()
    {
        var sentence = Assert.Single(await RefusedAsync(("ASPNETCORE_ENVIRONMENT", "Production")));
        Assert.StartsWith("没有设置 MicrosoftAppId", sentence, StringComparison.Ordinal);
        Assert.Contains("MicrosoftAppId is not set", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_settings_that_are_wrong_are_named_together()
    {
        var sentences = await RefusedAsync(("ASPNETCORE_ENVIRONMENT", "Production"), ("MicrosoftAppId", Guid.Empty.ToString()), ("DirectLine__Secret", "short"), ("Store__RetentionDays", "0"));
        string[] wrong = ["MicrosoftAppTenantId", "MicrosoftAppPassword", "DirectLine:Secret", "Store:RetentionDays"];
        Assert.Equal(wrong.Length, sentences.Count);
        Assert.All(wrong, setting => Assert.Contains(sentences, sentence => sentence.Contains(setting, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(WrongSettings.Unregistered), MemberType = typeof(WrongSettings))]
    public Task Any_setting_that_is_wrong_is_named(string key, string value, string expected) => AssertNamedAsync(expected, (key, value));

    [Theory]
    [MemberData(nameof(WrongSettings.Registered), MemberType = typeof(WrongSettings))]
    public Task So_is_any_of_a_registration(string key, string value, string expected) => AssertNamedAsync(expected, [.. Registration, (key, value)]);

    [Fact]
    public async Task An_address_that_the_machine_does_not_have_may_come_later()
    {
        var sentence = Assert.Single(await RefusedAsync(MayPass, ("ASPNETCORE_URLS", "http://192.0.2.7:3978")));
        Assert.StartsWith("服务不能监听：ASPNETCORE_URLS 里有这台机器没有的地址。", sentence, StringComparison.Ordinal);
        AssertInBothLanguages(sentence);
    }

    [Fact]
    public async Task An_address_that_somebody_else_has_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");
        var sentence = Assert.Single(await RefusedAsync(MayPass, ("ASPNETCORE_URLS", "http://" + taken)));
        Assert.Contains(taken + "：地址被别的程序占用", sentence, StringComparison.Ordinal);
        Assert.Contains(taken + ": another program does", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_is_held_names_its_holder()
    {
        using var folder = new TestFolder();
        await using var holder = ServiceProcess.Start(folder.ConnectionString);
        await holder.ReadyAsync(Soon);
        var sentence = Assert.Single(await RefusedAsync(MayPass, ("Store__ConnectionString", folder.ConnectionString)));
        Assert.StartsWith($"数据库不能使用。数据库 {folder.Database} 正被另一个 PairingBot 使用（进程 {holder.Id}，监听 {holder.Address.ToString().TrimEnd('/')}）。", sentence, StringComparison.Ordinal);
        Assert.Contains($"The store {folder.Database} is held by another PairingBot (process {holder.Id}, serving", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL", "pigeon", "OTEL_EXPORTER_OTLP_PROTOCOL 是“pigeon”；请用 grpc")]
    [InlineData("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "ftp://collector.example.edu.cn", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT 是“ftp://")]
    [InlineData("OTEL_EXPORTER_OTLP_TIMEOUT", "soon", "OTEL_EXPORTER_OTLP_TIMEOUT is 'soon'")]
    [InlineData("OTEL_EXPORTER_OTLP_HEADERS", "a secret", "OTEL_EXPORTER_OTLP_HEADERS 要写成“名称=值”")]
    public async Task A_setting_of_the_collector_that_is_wrong_is_named(string key, string value, string expected)
    {
        var sentence = Assert.Single(await RefusedAsync(("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4317"), (key, value)));
        Assert.Contains(expected, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("a secret", sentence, StringComparison.Ordinal);
        AssertInBothLanguages(sentence);
    }

    [Fact]
    public async Task Https_without_a_certificate_says_what_to_set()
    {
        using var home = new TestFolder(); // without a developer's certificate
        var sentence = Assert.Single(await RefusedAsync([.. Registration, ("ASPNETCORE_ENVIRONMENT", "Production"), ("ASPNETCORE_URLS", "https://127.0.0.1:0"), ("HOME", Path.GetDirectoryName(home.Database)!)]));
        Assert.Equal(ListeningValidator.NoCertificate.ToString(), sentence);
    }

    [Theory]
    [InlineData("{\n  \"Store\": {\n    \"RetentionDays\": ,\n  }\n}", "读不懂：第3行附近不是正确的 JSON。")]
    [InlineData("{", "不是正确的 JSON。")]
    public void A_file_of_settings_that_cannot_be_read_is_named(string content, string expected)
    {
        using var folder = new TestFolder();
        var file = Path.ChangeExtension(folder.Database, ".json");
        File.WriteAllText(file, content);

        var sentence = Assert.Single(StartErrors.Explain(Assert.Throws<InvalidDataException>(() => new ConfigurationBuilder().AddJsonFile(file).Build()))!);

        Assert.StartsWith("设置文件 " + file, sentence, StringComparison.Ordinal);
        Assert.Contains(expected, sentence, StringComparison.Ordinal);
        AssertInBothLanguages(sentence);
    }

    /// <summary>What a person must mend is no reason to start again, and what passes by itself is: https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html</summary>
    [Fact]
    public void The_unit_does_not_start_again_what_was_refused()
    {
        var unit = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "deploy/pairingbot.service"));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"RestartPreventExitStatus={CommandLine.Refused}"), unit);
        Assert.Contains("Restart=on-failure", unit);
        Assert.NotEqual(CommandLine.Refused, MayPass);
    }

    private static async Task AssertNamedAsync(string expected, params (string, string)[] environment)
    {
        var sentence = Assert.Single(await RefusedAsync(environment));
        Assert.Contains(expected, sentence, StringComparison.Ordinal);
        AssertInBothLanguages(sentence);
    }

    // Chinese first, and as much of it; no sentence of ours holds the mark between them twice.
    private static void AssertInBothLanguages(string sentence)
    {
        var halves = sentence.Split(" / ");
        Assert.Equal(2, halves.Length);
        Assert.Contains(halves[0], c => c is >= '\u4e00' and <= '\u9fff');
        Assert.DoesNotContain(halves[1], c => c is >= '\u4e00' and <= '\u9fff');
    }

    private static Task<IReadOnlyList<string>> RefusedAsync(params (string, string)[] environment) => RefusedAsync(CommandLine.Refused, environment);

    private static async Task<IReadOnlyList<string>> RefusedAsync(int code, params (string, string)[] environment)
    {
        using var folder = new TestFolder();
        await using var service = ServiceProcess.Start(folder.ConnectionString, null, environment);
        Assert.Equal(code, await service.ExitAsync(Soon));
        Assert.DoesNotContain("   at ", service.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DataAnnotation", service.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", service.Output, StringComparison.Ordinal);
        return service.Errors;
    }
}
