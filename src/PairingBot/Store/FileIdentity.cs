using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace PairingBot.Store;

/// <summary>Which file stands under a name: its device and its number there. While it is held open, no other file can have the same.</summary>
/// <remarks>On Linux; elsewhere a file that is open can't be deleted or replaced, or only its absence is seen.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FileIdentity(ulong Device, ulong Number)
{
    private const int CurrentFolder = -100;
    private const uint Wanted = 0x303;
    private const int Size = 256;
    private const int Writing = 2;
    private const int ModeAt = 28;
    private const int Sort = 0xF000;
    private const int Ordinary = 0x8000;
    private const int NumberAt = 32;
    private const int LengthAt = 40;
    private const int DeviceAt = 136;

    /// <summary>The file under this name; null when there is none, or none that may be seen. It is not opened: SQLite's locks of the whole process go when a file is closed.</summary>
    /// <remarks>https://sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_ and https://man7.org/linux/man-pages/man2/statx.2.html</remarks>
    public static FileIdentity? Of(string path)
    {
        if (!OperatingSystem.IsLinux()) return File.Exists(path) ? default(FileIdentity) : null;
        return Look(path) is { } found
            ? new FileIdentity(BinaryPrimitives.ReadUInt64LittleEndian(found.AsSpan(DeviceAt)), BinaryPrimitives.ReadUInt64LittleEndian(found.AsSpan(NumberAt)))
            : null;
    }

    /// <summary>Bytes of the file under this name, which is not opened; null when there is none.</summary>
    public static long? LengthOf(string path)
    {
        if (!OperatingSystem.IsLinux()) return new FileInfo(path) is { Exists: true } file ? file.Length : null;
        return Look(path) is { } found ? BinaryPrimitives.ReadInt64LittleEndian(found.AsSpan(LengthAt)) : null;
    }

    /// <summary>False for what only looks like a file: a pipe or a device, which would keep its reader waiting.</summary>
    public static bool IsOrdinaryFile(string path) =>
        OperatingSystem.IsLinux() ? Look(path) is { } found && (BinaryPrimitives.ReadUInt16LittleEndian(found.AsSpan(ModeAt)) & Sort) == Ordinary : File.Exists(path);

    /// <summary>False for a file that this process may not write any more, whatever it has open.</summary>
    /// <remarks>https://man7.org/linux/man-pages/man2/access.2.html</remarks>
    public static bool MayWrite(string path) => !OperatingSystem.IsLinux() || Access(Encoding.UTF8.GetBytes(path + '\0'), Writing) == 0;

    private static byte[]? Look(string path)
    {
        var found = new byte[Size];
        return Look(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, Wanted, found) == 0 ? found : null;
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Look(int folder, byte[] path, int flags, uint wanted, [Out] byte[] found);

    [DllImport("libc", EntryPoint = "access")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Access(byte[] path, int mode);
}
