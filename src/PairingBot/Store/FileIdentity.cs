using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace PairingBot.Store;

/// <summary>Which file stands under a name: its device and its number there. While it is held open, no other file can have the same.</summary>
/// <remarks>On Linux; elsewhere a file that is open can't be deleted or replaced, or only its absence is seen.</remarks>
internal readonly record struct FileIdentity(ulong Device, ulong Number)
{
    private const int CurrentFolder = -100;
    private const uint NumberWanted = 0x100;
    private const int Size = 256;
    private const int NumberAt = 32;
    private const int DeviceAt = 136;

    /// <summary>The file under this name; null when there is none, or none that may be seen. It is not opened: SQLite's locks of the whole process go when a file is closed.</summary>
    /// <remarks>https://sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_ and https://man7.org/linux/man-pages/man2/statx.2.html</remarks>
    public static FileIdentity? Of(string path)
    {
        if (!OperatingSystem.IsLinux()) return File.Exists(path) ? default(FileIdentity) : null;
        var found = new byte[Size];
        return Look(CurrentFolder, path, 0, NumberWanted, found) == 0
            ? new FileIdentity(BinaryPrimitives.ReadUInt64LittleEndian(found.AsSpan(DeviceAt)), BinaryPrimitives.ReadUInt64LittleEndian(found.AsSpan(NumberAt)))
            : null;
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Look(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint wanted, [Out] byte[] found);
}
