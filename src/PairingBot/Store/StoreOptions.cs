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
    public ValidateOptionsResult Validate(string? name, StoreOptions options)
    {
        if (options.RetentionDays is < 1 or > 3650) return ValidateOptionsResult.Fail("Store:RetentionDays 要在1到3650之间。 / Store:RetentionDays must be between 1 and 3650.");
        try
        {
            var builder = new SqliteConnectionStringBuilder(options.ConnectionString);
            if (string.IsNullOrWhiteSpace(builder.DataSource)) return ValidateOptionsResult.Fail("Store:ConnectionString 要写明一个文件，例如“Data Source=pairingbot.db”。 / Store:ConnectionString must name a file, as in \"Data Source=pairingbot.db\".");
            var inMemory = builder.Mode == SqliteOpenMode.Memory || builder.DataSource is ":memory:" || builder.DataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase);
            if (inMemory) return ValidateOptionsResult.Fail("Store:ConnectionString 要写明磁盘上的文件：内存里的数据库会丢失全部内容。 / Store:ConnectionString must name a file on a disk: a store in memory would forget.");
            if (builder.Password.Length > 0) return ValidateOptionsResult.Fail("Store:ConnectionString 里有 Password，但这里的 SQLite 不能加密；请用文件夹的权限来保护文件。 / Store:ConnectionString has a Password, but this SQLite can't encrypt. Protect the file by the rights of its folder.");
            if (builder.Mode != SqliteOpenMode.ReadWriteCreate || builder.Cache != SqliteCacheMode.Default) return ValidateOptionsResult.Fail("Store:ConnectionString 不能设置 Mode 或 Cache：服务自己决定怎样打开数据库。 / Store:ConnectionString must not set Mode or Cache: the service opens the store in its own ways.");
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException e)
        {
            return ValidateOptionsResult.Fail("Store:ConnectionString 读不懂。 / Store:ConnectionString can't be read: " + e.Message);
        }
    }
}
