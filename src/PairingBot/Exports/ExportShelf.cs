using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace PairingBot.Exports;

/// <summary>A file that waits for the person whom its link was given to.</summary>
internal sealed record ExportFile(string Name, string ContentType, byte[] Content, DateTimeOffset Until);

/// <summary>
/// Files in memory by the digest of their token, until they expire. They go with the process: who comes too late asks again, which is better than files of the
/// ledger lying on a disk.
/// </summary>
internal sealed class ExportShelf(TimeProvider time)
{
    private const long MostBytes = 64 * 1024 * 1024;
    private readonly ConcurrentDictionary<string, ExportFile> _files = new(StringComparer.Ordinal);

    /// <summary>How long a file waits.</summary>
    public static TimeSpan Kept { get; } = TimeSpan.FromMinutes(30);

    /// <summary>Puts a file there under a token and says when it expires. The oldest make room.</summary>
    public DateTimeOffset Put(string token, string name, string contentType, byte[] content)
    {
        var until = time.GetUtcNow() + Kept;
        MakeRoom(content.Length);
        _files[Digest(token)] = new ExportFile(name, contentType, content, until);
        return until;
    }

    /// <summary>The file of a token; null when there is none or it has expired.</summary>
    public ExportFile? Find(string token) => _files.TryGetValue(Digest(token), out var file) && file.Until > time.GetUtcNow() ? file : null;

    private void MakeRoom(long needed)
    {
        var now = time.GetUtcNow();
        foreach (var (key, _) in _files.Where(f => f.Value.Until <= now)) _files.TryRemove(key, out _);
        var kept = _files.Values.Sum(f => (long)f.Content.Length) + needed;
        foreach (var (key, file) in _files.OrderBy(f => f.Value.Until))
        {
            if (kept <= MostBytes) return;
            if (_files.TryRemove(key, out _)) kept -= file.Content.Length;
        }
    }

    private static string Digest(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
