using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PairingBot.Store.Tables;

/// <summary>Makes contexts that read on pooled connections. Contexts themselves are not pooled: they change connections.</summary>
internal sealed class PairingContexts(StoreFile file)
{
    private readonly DbContextOptions<PairingDbContext> _options = new DbContextOptionsBuilder<PairingDbContext>().UseSqlite(file.PooledReadString).Options;

    public PairingDbContext Create() => new(_options);

    /// <summary>Takes the writer's connection away again. Without the connection string EF would go on with an empty database in memory.</summary>
    public void ReadAgain(PairingDbContext context)
    {
        context.Database.SetDbConnection(null);
        context.Database.SetConnectionString(file.PooledReadString);
    }
}

/// <summary>Lets <c>dotnet ef migrations add</c> make a context without starting the service.</summary>
internal sealed class DesignTimeContexts : IDesignTimeDbContextFactory<PairingDbContext>
{
    public PairingDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PairingDbContext>().UseSqlite("Data Source=design-time.db").Options);
}
