using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PairingBot.Store.Tables;

namespace PairingBot.Store.Rows;

/// <summary>
/// The domain rows of one scope. Its context reads on a connection of its own and is made when first used;
/// at the commit the writer borrows it, and gives it back before the caller goes on.
/// </summary>
internal sealed class DomainRows(PairingContexts contexts, UnitOfWork work) : IDomainRows, IDisposable
{
    private readonly List<Action> _synchronise = [];
    private PairingDbContext? _context;

    /// <summary>The context; from its first use on, the unit of work carries its changes.</summary>
    public PairingDbContext Context
    {
        get
        {
            work.Rows = this;
            return _context ??= contexts.Create();
        }
    }

    public bool HasChanges
    {
        get
        {
            foreach (var copy in _synchronise) copy();
            return _context is { } context && context.ChangeTracker.HasChanges();
        }
    }

    /// <summary>Registers a copy from a domain object to its row, run before the commit.</summary>
    public void BeforeSaving(Action copy) => _synchronise.Add(copy);

    /// <summary>Writer: saves inside the writer's transaction; changes stay pending until <see cref="GiveBack"/>.</summary>
    public void Save(SqliteConnection writer)
    {
        _context!.ChangeTracker.AutoDetectChangesEnabled = false; // HasChanges has just looked
        _context.Database.SetDbConnection(writer, contextOwnsConnection: false);
        _context.SaveChanges(acceptAllChangesOnSuccess: false);
    }

    /// <summary>Writer: after the transaction has ended, one way or the other.</summary>
    public void GiveBack(bool committed)
    {
        if (committed) _context!.ChangeTracker.AcceptAllChanges();
        contexts.ReadAgain(_context!);
        _context!.ChangeTracker.AutoDetectChangesEnabled = true;
    }

    public void Dispose() => _context?.Dispose();
}
