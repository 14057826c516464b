using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PairingBot.Store.Startup;

/// <summary>
/// One process holds a store. The operating system frees the lock when the process ends, however it ends; the file itself stays and means nothing.
/// Who holds it stands also in <c>.owner</c>, since .NET can't read a file that another process holds this way.
/// </summary>
internal sealed class StoreLock(StoreFile file, ServiceAddress address) : IDisposable
{
    private FileStream? _held;

    private string LockPath => file.Path + ".lock";

    private string OwnerPath => file.Path + ".owner";

    /// <summary>Takes the lock, or throws <see cref="StoreRefusedException"/> with who holds it.</summary>
    public void Take()
    {
        if (_held is not null) return;
        _held = Open();
        var owner = string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId}, serving {address.Value}");
        _held.SetLength(0);
        _held.Write(System.Text.Encoding.UTF8.GetBytes(owner + "\n"));
        _held.Flush();
        File.WriteAllText(OwnerPath, owner);
    }

    public void Release()
    {
        if (_held is null) return;
        File.Delete(OwnerPath);
        _held.Dispose();
        _held = null;
    }

    public void Dispose() => Release();

    [SuppressMessage("Security", "CA3003", Justification = "The path is the operator's own setting.")]
    private FileStream Open()
    {
        try
        {
            return new FileStream(LockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StoreRefusedException($"The store {file.Path} can't be locked: the service may not write {LockPath}.", e);
        }
        catch (DirectoryNotFoundException e)
        {
            throw new StoreRefusedException($"The folder of the store {file.Path} does not exist.", e);
        }
        catch (IOException e)
        {
            throw new StoreRefusedException($"The store {file.Path} is held by another PairingBot ({ReadOwner()}). Stop that one, or give this one a store of its own with Store__ConnectionString.", e);
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

/// <summary>Where this service is to be reached, as configured; it tells a second process whom to look for.</summary>
internal sealed record ServiceAddress(string Value);
