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
    private static readonly (string Chinese, string English) Unknown = ("它还没有说自己是谁", "which has not said who it is");
    private FileStream? _held;
    private FileStream? _database;
    private bool _isFirst;
    private bool _isNew;
    private bool _isOwner;

    private Sentence Unusable => new($"数据库 {file.Path} 不能用：", $"The store {file.Path} can't be used:");

    private string LockPath => file.Path + ".lock";

    private string OwnerPath => file.Path + ".owner";

    /// <summary>Takes the lock, or throws <see cref="StoreRefusedException"/> with who holds it.</summary>
    public void Take()
    {
        if (_held is not null) return;
        if (Path.Exists(file.Path) && !FileIdentity.IsOrdinaryFile(file.Path)) throw new StoreRefusedException($"数据库 {file.Path} 不是普通文件。", $"The store {file.Path} is no ordinary file.");
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
            throw new StoreRefusedException($"锁不住数据库 {file.Path}：服务的账号不能写 {path}。", $"The store {file.Path} can't be locked: the service may not write {path}.", e);
        }
        catch (DirectoryNotFoundException e)
        {
            throw new StoreRefusedException($"数据库 {file.Path} 的文件夹不存在。", $"The folder of the store {file.Path} does not exist.", e);
        }
        catch (IOException e) when (!IsHeld(e))
        {
            throw new StoreRefusedException(Unusable.Then(FileFailures.Explain(e)), e) { MayPass = FileFailures.MayPass(e) };
        }
        catch (IOException e)
        {
            var (chinese, english) = ReadOwner();
            throw new StoreRefusedException(
                $"数据库 {file.Path} 正被另一个 PairingBot 使用（{chinese}）。请停掉那一个，或者用 Store__ConnectionString 给这一个另设数据库。",
                $"The store {file.Path} is held by another PairingBot ({english}). Stop that one, or give this one a store of its own with Store__ConnectionString.",
                e) { MayPass = true };
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
            owner.Write(System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId}, {address.Value.English}\n进程 {Environment.ProcessId}，{address.Value.Chinese}")));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            var unwritten = new Sentence($"写不了 {OwnerPath}。磁盘满了吗？", $"{OwnerPath} can't be written. Is the disk full?");
            throw new StoreRefusedException(Unusable.Then(unwritten).Then(FileFailures.Explain(e)), e) { MayPass = FileFailures.MayPass(e) };
        }
    }

    // It may be about to write it.
    private (string Chinese, string English) ReadOwner()
    {
        try
        {
            return File.ReadAllLines(OwnerPath) is [var english, var chinese] ? (chinese, english) : Unknown;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unknown;
        }
    }
}
