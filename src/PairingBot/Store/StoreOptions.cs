using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace PairingBot.Store;

/// <summary>Where the store is and how long it keeps what is done; section <c>Store</c>.</summary>
internal sealed class StoreOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Store";

    /// <summary>A SQLite connection string that names a file.</summary>
    public string ConnectionString { get; set; } = "Data Source=pairingbot.db";

    /// <summary>Days after which inbox rows, delivered outbox rows and those that were given up go.</summary>
    public int RetentionDays { get; set; } = 30;
}

/// <summary>Refuses settings that could lose data, before anything is opened.</summary>
internal sealed class StoreOptionsValidator : IValidateOptions<StoreOptions>
{
    private const int LongestTimeout = 60;
    private static readonly string[] Allowed = ["Data Source", "Default Timeout", "Pooling"];

    public ValidateOptionsResult Validate(string? name, StoreOptions options) =>
        Refusal(options) is { } refusal ? ValidateOptionsResult.Fail(refusal.ToString()) : ValidateOptionsResult.Success;

    private static Sentence? Refusal(StoreOptions options)
    {
        if (options.RetentionDays is < 1 or > 3650) return new("Store:RetentionDays 要在1到3650之间。", "Store:RetentionDays must be between 1 and 3650.");
        return Read(options.ConnectionString) is { } settings
            ? Refusal(settings)
            : new("Store:ConnectionString 读不懂；要写成“Data Source=pairingbot.db”这样。", "Store:ConnectionString can't be read; write it as in \"Data Source=pairingbot.db\".");
    }

    private static Sentence? Refusal(SqliteConnectionStringBuilder settings)
    {
        var file = settings.DataSource;
        if (string.IsNullOrWhiteSpace(file)) return new("Store:ConnectionString 要写明一个文件，例如“Data Source=pairingbot.db”。", "Store:ConnectionString must name a file, as in \"Data Source=pairingbot.db\".");
        if (settings.Mode == SqliteOpenMode.Memory || file is ":memory:" || file.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            return new("Store:ConnectionString 要写明磁盘上的文件：内存里的数据库会丢失全部内容。", "Store:ConnectionString must name a file on a disk: a store in memory would forget.");
        if (settings.Password.Length > 0) return new("Store:ConnectionString 里有 Password，但这里的 SQLite 不能加密；请用文件夹的权限来保护文件。", "Store:ConnectionString has a Password, but this SQLite can't encrypt. Protect the file by the rights of its folder.");
        if (settings.Keys.Cast<string>().FirstOrDefault(key => settings.ShouldSerialize(key) && !Allowed.Contains(key, StringComparer.Ordinal)) is { } key)
            return new($"Store:ConnectionString 不能设置 {key}：服务自己决定怎样打开数据库。", $"Store:ConnectionString must not set {key}: the service opens the store in its own ways.");
        return settings.ShouldSerialize("Default Timeout") && settings.DefaultTimeout is < 1 or > LongestTimeout
            ? new(string.Create(CultureInfo.InvariantCulture, $"Store:ConnectionString 的 Default Timeout 要在1到{LongestTimeout}秒之间。"), string.Create(CultureInfo.InvariantCulture, $"The Default Timeout in Store:ConnectionString must be between 1 and {LongestTimeout} seconds."))
            : null;
    }

    private static SqliteConnectionStringBuilder? Read(string text)
    {
        try
        {
            return new SqliteConnectionStringBuilder(text);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            return null;
        }
    }
}
