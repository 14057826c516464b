namespace PairingBot.Tests.Web;

/// <summary>Settings with which the service must not start, and a part of the sentence that says so.</summary>
internal static class WrongSettings
{
    /// <summary>In Development, without a registration.</summary>
    public static TheoryData<string, string, string> Unregistered { get; } = new()
    {
        { "MicrosoftAppType", "Multi", "'Multi'" },
        { "Organisation__TimeZone", "Mars/Olympus", "Organisation:TimeZone" },
        { "Store__ConnectionString", "Data Source=/nowhere/at/all.db", "/nowhere/at/all.db" },
        { "Outbox__ConcurrentSends", "0", "Outbox:ConcurrentSends 要在 1 到 1000 之间。 / Outbox:ConcurrentSends must be between 1 and 1000." },
        { "Outbox__Limits__msteams__Channel__0__Count", "five", "Outbox:Limits:msteams:Channel:0:Count 是“five”，不是整数" },
        { "Outbox__MaxAges", "1.00:00:00", "没有 'MaxAges' 这项设置" },
        { "Store__RetentionDays", "abc", "Store:RetentionDays 是“abc”，不是整数" },
        { "Store__ConnectionString", "Data Source=/tmp", "/tmp" },
        { "Store__ConnectionString", "Data Source=a.db;Password=x", "has a Password" },
        { "Store__ConnectionString", "Data Source=a.db;Cache=Shared", "must not set Cache" },
        { "Store__ConnectionString", "Data Source=a.db;Vfs=memdb", "must not set Vfs" },
        { "Store__ConnectionString", "Data Source=a.db;Foreign Keys=maybe", "Store:ConnectionString 读不懂" },
        { "Store__ConnectionString", "Data Source=a.db;Default Timeout=-5", "Default Timeout 要在1到60秒之间" },
        { "Store__ConnectionString", "Data Source=/dev/null", "数据库 /dev/null 不是普通文件。" },
        { "Store__ConectionString", "Data Source=a.db", "没有 Store:ConectionString 这项设置；有 ConnectionString、RetentionDays。" },
        { "ASPNETCORE_URLS", "foo", "ASPNETCORE_URLS is 'foo', which is no address" },
        { "ASPNETCORE_URLS", "http://127.0.0.1:99999", "http://127.0.0.1:99999" },
        { "ASPNETCORE_URLS", "ftp://127.0.0.1:3978", "ftp://127.0.0.1:3978" },
        { "ASPNETCORE_URLS", "http://127.0.0.1:3978/bot", "http://127.0.0.1:3978/bot" },
        { "ASPNETCORE_URLS", "http://bot.example.edu.cn:3978", "主机写 IP 地址、localhost 或 *" }, // it would listen everywhere
        { "Kestrel__Certificates__Default__Path", "/nowhere.pfx", "Kestrel:Certificates:Default:Path 是“/nowhere.pfx”，没有这个文件" },
        { "Kestrel__Certificates__Default__Path", "/etc/hostname", "https 的证书读不出来" },
        { "ASPNETCORE_HTTP_PORTS", "80a", "http_ports is '80a'" },
        { "Kestrel__Endpoints__Main__Url", "foo", "Kestrel:Endpoints:Main:Url is 'foo'" },
        { "ChannelService", "https://botframework.azure.uk", "'https://botframework.azure.uk'; leave it empty" },
        { "Outbox__MaxAge", "abc", "Outbox:MaxAge is 'abc', which is not a length of time" },
        { "Outbox__MaxAge", "72", "Outbox:MaxAge 要在 00:00:01 到 30.00:00:00 之间（12:00:00 是12小时，3.00:00:00 是3天）。 / Outbox:MaxAge must be between 00:00:01 and 30.00:00:00 (12:00:00 is 12 hours" },
        { "DirectLine__BotName", "", "DirectLine:BotName 不能是空的。 / DirectLine:BotName must not be empty." },
        { "DirectLine__Secret", "                ", "DirectLine:Secret 至少要有16个字符" },
        { "DirectLine__MessagesPerMinute", "0", "DirectLine:MessagesPerMinute 要在1到100000之间" },
        { "DirectLine__MessagesPerMinute", "many", "DirectLine:MessagesPerMinute is 'many', which is not a whole number" },
        { "DirectLine__ReadsPerMinute", "10", "DirectLine:ReadsPerMinute 要在60到100000之间" },
        { "DirectLine__TrustedOrigins__0", "portal.example.edu.cn", "DirectLine:TrustedOrigins" },
        { "DirectLine__TrustedOrigins__0", "https://user@portal.example.edu.cn", "不带用户名和路径" },
        { "Organisation__WarningDays", "-1", "Organisation:WarningDays 要在0到90之间。 / Organisation:WarningDays must be between 0 and 90." },
        { "Organisation__WarningDay", "7", "没有 Organisation:WarningDay 这项设置；有 TimeZone、WarningDays。" },
        { "Organisation__WarningDays", "week", "Organisation:WarningDays is 'week'" },
        { "Roster__AnyChannelAccounts", "maybe", "Roster:AnyChannelAccounts is 'maybe', which is not true or false" },
        { "Web__PublicUrl", "foo", "Web:PublicUrl" },
        { "Web__PublicUrl", "https://user:word@bot.example.edu.cn", "Web:PublicUrl 要写网址" },
        { "Web__TrustedProxies__0", "0.0.0.0/0", "网段太大（IPv4 最大 /8，IPv6 最大 /16，内网的 fc00::/7 除外）" },
        { "Web__TrustedProxies__0", "0.0.0.0/1", "a network that is too wide (at most a /8, with IPv6 a /16, but for the private fc00::/7)" }, // with 128.0.0.0/1 it would be everybody
        { "Web__TrustedProxies__0", "128.0.0.0/1", "网段太大" },
        { "Web__TrustedProxies__0", "::/1", "网段太大" },
        { "Web__TrustedProxies__0", "::ffff:0.0.0.0/96", "网段太大" },
        { "Web__TrustedProxies", "127.0.0.1", "Web:TrustedProxies 是一张表，每项要带序号：Web__TrustedProxies__0" },
        { "Logging__LogLevel__Default", "Loud", "Logging:LogLevel 里的“Loud”不是日志级别" },
        { "Logging__Console__LogToStandardErrorThreshold", "Never", "'Never' of LogToStandardErrorThreshold is no level of a log" },
        { "OTEL_EXPORTER_OTLP_ENDPOINT", "garbage", "OTEL_EXPORTER_OTLP_ENDPOINT 是“garbage”，不是网址" },
        { "OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4317", "OTEL_EXPORTER_OTLP_ENDPOINT is 'collector:4317', which is no address" },
        { "Outgoing__AllowedHosts__0", "http://channel.example.edu.cn", "Outgoing:AllowedHosts 里要写主机名" },
        { "Outgoing__AllowedHosts__0", "channel.example.edu.cn/messages", "Outgoing:AllowedHosts are host names" },
        { "Outgoing__AllowedHosts__0", "channel.example.edu.cn:443", "Outgoing:AllowedHosts" },
        { "Outgoing__AllowedHosts__0", ".", "Outgoing:AllowedHosts 里要写主机名" },
        { "Outgoing__AllowedHosts__0", ".cn", "Outgoing:AllowedHosts 里要写主机名" },
        { "Outgoing__AllowedHosts__0", "..example.edu.cn", "Outgoing:AllowedHosts 里要写主机名" },
        { "AllowedHosts", "http://x/y", "AllowedHosts 里要写主机名，用分号隔开" },
        { "AllowedHosts", "bot.example.edu.cn:443", "AllowedHosts are host names with semicolons between them" },
        { "AllowedHosts", "localhost;*.", "AllowedHosts 里要写主机名" },
        { "Limits__MessagesPerMinute", "1", "Limits:MessagesPerMinute must be between" },
        { "Outbox__IdsInMemory", "1", "Outbox 的设置不一致" },
    };

    /// <summary>With the registration of a bot, which some of them spoil.</summary>
    public static TheoryData<string, string, string> Registered { get; } = new()
    {
        { "ToChannelFromBotLoginUrl", "http://login.example.edu.cn/{0}", "ToChannelFromBotLoginUrl" },
        { "ToChannelFromBotLoginUrl", "nowhere", "ToChannelFromBotLoginUrl" },
        { "ToBotFromChannelOpenIdMetadataUrl", "http://login.example.edu.cn/keys", "ToBotFromChannelOpenIdMetadataUrl" },
        { "ChannelService", "china", "ChannelService is 'china'" },
        { "MicrosoftAppId", "not-a-guid", "MicrosoftAppId 要写 GUID" },
        { "AllowedCallers__0", "everybody", "AllowedCallers 里要写别的机器人的应用程序 ID" },
        { "MicrosoftAppTenantId", "../elsewhere", "MicrosoftAppTenantId 要写目录" },
        { "AllowedCallers__0", "*", "AllowedCallers 里写 * 时，MicrosoftAppTenantId 要写目录（租户）的 GUID" }, // the registration has a domain
        { "MicrosoftAppTenantId", "..", "MicrosoftAppTenantId 要写目录" },
        { "MicrosoftAppTenantId", "common", "MicrosoftAppTenantId 不能是 common、organizations 或 consumers" },
        { "MicrosoftAppTenantId", "Organizations", "MicrosoftAppTenantId must not be common" },
        { "MicrosoftAppTenantId", "consumers", "which are no one directory" },
        { "MicrosoftAppPassword", " ", "必须设置 MicrosoftAppPassword" },
        { "ToBotFromChannelTokenIssuer", "", "ToBotFromChannelTokenIssuer 是空的" },
        { "ToChannelFromBotLoginUrl", "https://login.example.edu.cn/{1}", "ToChannelFromBotLoginUrl" },
    };
}
