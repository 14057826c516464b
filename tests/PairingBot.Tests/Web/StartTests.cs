using System.Globalization;
using System.Net;
using System.Net.Sockets;
using PairingBot.Tests.Drivers;

namespace PairingBot.Tests.Web;

/// <summary>A service that can't start says why, in sentences and without a trace.</summary>
public sealed class StartTests
{
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
    [InlineData("MicrosoftAppType", "Multi", "'Multi'")]
    [InlineData("Organisation__TimeZone", "Mars/Olympus", "Organisation:TimeZone")]
    [InlineData("Store__ConnectionString", "Data Source=/nowhere/at/all.db", "/nowhere/at/all.db")]
    [InlineData("Outbox__ConcurrentSends", "0", "ConcurrentSends")]
    [InlineData("ToChannelFromBotLoginUrl", "http://login.example.edu.cn/{0}", "ToChannelFromBotLoginUrl", true)]
    [InlineData("ToChannelFromBotLoginUrl", "nowhere", "ToChannelFromBotLoginUrl", true)]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://login.example.edu.cn/keys", "ToBotFromChannelOpenIdMetadataUrl", true)]
    [InlineData("Store__RetentionDays", "abc", "Store:RetentionDays 是“abc”，不是整数")]
    [InlineData("Store__ConnectionString", "Data Source=/tmp", "/tmp")]
    [InlineData("Store__ConnectionString", "Data Source=a.db;Password=x", "has a Password")]
    [InlineData("Store__ConnectionString", "Data Source=a.db;Cache=Shared", "must not set Mode or Cache")]
    [InlineData("ASPNETCORE_URLS", "foo", "ASPNETCORE_URLS is 'foo', which is no address")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:99999", "http://127.0.0.1:99999")]
    [InlineData("ASPNETCORE_URLS", "ftp://127.0.0.1:3978", "ftp://127.0.0.1:3978")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:3978/bot", "http://127.0.0.1:3978/bot")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "80a", "http_ports is '80a'")]
    [InlineData("Kestrel__Endpoints__Main__Url", "foo", "Kestrel:Endpoints:Main:Url is 'foo'")]
    [InlineData("ChannelService", "https://botframework.azure.uk", "'https://botframework.azure.uk'; leave it empty")]
    [InlineData("ChannelService", "china", "ChannelService is 'china'", true)]
    [InlineData("Outbox__MaxAge", "abc", "Outbox:MaxAge is 'abc', which is not a length of time")]
    [InlineData("Outbox__MaxAge", "72", "Outbox:MaxAge 的值不能用。 / The field MaxAge must be between")]
    [InlineData("DirectLine__MessagesPerMinute", "0", "DirectLine:MessagesPerMinute 要在1到100000之间")]
    [InlineData("DirectLine__MessagesPerMinute", "many", "DirectLine:MessagesPerMinute is 'many', which is not a whole number")]
    [InlineData("DirectLine__TrustedOrigins__0", "portal.example.edu.cn", "DirectLine:TrustedOrigins")]
    [InlineData("Organisation__WarningDays", "week", "Organisation:WarningDays is 'week'")]
    [InlineData("Roster__AnyChannelAccounts", "maybe", "Roster:AnyChannelAccounts is 'maybe', which is not true or false")]
    [InlineData("Web__PublicUrl", "foo", "Web:PublicUrl")]
    [InlineData("Logging__LogLevel__Default", "Loud", "'Loud'")]
    [InlineData("MicrosoftAppId", "not-a-guid", "MicrosoftAppId 要写 GUID", true)]
    [InlineData("Outgoing__AllowedHosts__0", "http://channel.example.edu.cn", "Outgoing:AllowedHosts 里要写主机名")]
    [InlineData("Outgoing__AllowedHosts__0", "channel.example.edu.cn/messages", "Outgoing:AllowedHosts are host names")]
    [InlineData("Outgoing__AllowedHosts__0", "channel.example.edu.cn:443", "Outgoing:AllowedHosts")]
    [InlineData("Limits__MessagesPerMinute", "1", "Limits:MessagesPerMinute must be between")]
    [InlineData("Outbox__IdsInMemory", "1", "Outbox 的设置不一致")]
    public async Task Any_setting_that_is_wrong_is_named(string key, string value, string expected, bool registered = false)
    {
        (string, string)[] registration = registered ? [("MicrosoftAppId", Guid.Empty.ToString()), ("MicrosoftAppPassword", "word"), ("MicrosoftAppTenantId", "directory")] : [];
        Assert.Contains(expected, Assert.Single(await RefusedAsync([.. registration, (key, value)])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_somebody_else_has_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");
        Assert.Contains(taken, Assert.Single(await RefusedAsync(("ASPNETCORE_URLS", "http://" + taken))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_is_held_names_its_holder()
    {
        using var folder = new TestFolder();
        await using var holder = ServiceProcess.Start(folder.ConnectionString);
        await holder.ReadyAsync(Soon);
        var sentence = Assert.Single(await RefusedAsync(("Store__ConnectionString", folder.ConnectionString)));
        Assert.StartsWith("数据库不能使用", sentence, StringComparison.Ordinal);
        Assert.Contains(folder.Database, sentence, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> RefusedAsync(params (string, string)[] environment)
    {
        using var folder = new TestFolder();
        await using var service = ServiceProcess.Start(folder.ConnectionString, null, environment);
        Assert.Equal(1, await service.ExitAsync(Soon));
        Assert.DoesNotContain("   at ", service.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DataAnnotation", service.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", service.Output, StringComparison.Ordinal);
        return service.Errors;
    }
}
