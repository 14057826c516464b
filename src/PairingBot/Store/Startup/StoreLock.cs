using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PairingBot.Store.Startup;

/// <summary>
/// One process holds a store. The operating system frees the lock when the process ends, however it ends; the lock file itself stays and means nothing.
/// Who holds it stands also in <c>.owner</c>, since .NET can't read a file that another process holds this way.
/// On Linux the database is locked too, so that a second name for it, or a lock file that was deleted, lets nobody in. That lock (flock) and SQLite's (fcntl)
/// know nothing of each other there; on other systems they would be in each other's way.
/// </summary>
internal sealed class StoreLock(StoreFile file, ServiceAddress address) : IDisposable
{
    private FileStream? _held;
    private FileStream? _database;
    private bool _isFirst;
    private bool _isNew;
    private bool _isOwner;

    private string LockPath => file.Path + ".lock";

    private string OwnerPath => file.Path + ".owner";

    /// <summary>Takes the lock, or throws <see cref="StoreRefusedException"/> with who holds it.</summary>
    public void Take()
    {
        if (_held is not null) return;
        (_isFirst, _isNew) = (!File.Exists(LockPath), !File.Exists(file.Path));
        _held = Open(LockPath);
        try
        {
            if (OperatingSystem.IsLinux()) _database = Open(file.Path);
            file.Held.Hold();
            WriteOwner();
            _isOwner = true;
        }
        catch
        {
            Abandon();
            throw;
        }
    }

    /// <summary>Releases the lock of a file that is not taken for a store, and leaves nothing beside it that was not there before.</summary>
    public void Abandon()
    {
        // Only where the database is locked too: a process that has opened the lock file just before would hold a lock that nobody else sees.
        var isOurs = _held is not null && OperatingSystem.IsLinux();
        if (isOurs && _isFirst) Delete(LockPath);
        if (isOurs && _isNew && FileIdentity.LengthOf(file.Path) == 0) Delete(file.Path);
        Release();
    }

    public void Release()
    {
        if (_held is null) return;
        if (_isOwner) Delete(OwnerPath);
        Free();
    }

    public void Dispose() => Release();

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever reads it next finds the lock free.
        }
    }

    private void Free()
    {
        file.Held.LetGo();
        _database?.Dispose();
        _held?.Dispose();
        (_database, _held, _isOwner) = (null, null, false);
    }

    [SuppressMessage("Security", "CA3003", Justification = "The path is the operator's own setting.")]
    private FileStream Open(string path)
    {
        try
        {
            return StoreFile.CreateForOwner(path);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StoreRefusedException($"The store {file.Path} can't be locked: the service may not write {path}.", e);
        }
        catch (DirectoryNotFoundException e)
        {
            throw new StoreRefusedException($"The folder of the store {file.Path} does not exist.", e);
        }
        catch (IOException e) when (!IsHeld(e))
        {
            throw new StoreRefusedException($"The store {file.Path} can't be used: {e.Message}", e);
        }
        catch (IOException e)
        {
            throw new StoreRefusedException($"The store {file.Path} is held by another PairingBot ({ReadOwner()}). Stop that one, or give this one a store of its own with Store__ConnectionString.", e);
        }
    }

    // What the system says when somebody else has locked the file, and not when its disk is full or read-only: EWOULDBLOCK on Linux and macOS, a sharing violation on Windows.
    private static bool IsHeld(IOException e) => e.HResult is 11 or 35 or unchecked((int)0x80070020);

    private void WriteOwner()
    {
        try
        {
            using var owner = StoreFile.CreateForOwner(OwnerPath);
            owner.SetLength(0);
            owner.Write(System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId}, {address.Value}")));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new StoreRefusedException($"The store {file.Path} can't be used: {OwnerPath} can't be written. Is the disk full? {e.Message}", e);
        }
    }

    private string ReadOwner()
    {
        try
        {
            return File.ReadAllText(OwnerPath);
        }
        catch (IOException)
        {
            return "which has not said who it is";
        }
    }
}
