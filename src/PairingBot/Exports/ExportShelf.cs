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
    private readonly Dictionary<string, ExportFile> _files = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>How long a file waits.</summary>
    public static TimeSpan Kept { get; } = TimeSpan.FromMinutes(30);

    /// <summary>Puts files there, each under its token, and says when they expire; null when there is no room for all of them. Those that are there keep their time.</summary>
    public DateTimeOffset? Put(IReadOnlyCollection<(string Token, string Name, string ContentType, byte[] Content)> files)
    {
        var now = time.GetUtcNow();
        lock (_gate)
        {
            foreach (var key in _files.Where(f => f.Value.Until <= now).Select(f => f.Key).ToList()) _files.Remove(key);
            if (_files.Values.Sum(f => (long)f.Content.Length) + files.Sum(f => (long)f.Content.Length) > MostBytes) return null;
            foreach (var (token, name, contentType, content) in files) _files[Digest(token)] = new ExportFile(name, contentType, content, now + Kept);
            return now + Kept;
        }
    }

    /// <summary>The file of a token; null when there is none or it has expired.</summary>
    public ExportFile? Find(string token)
    {
        lock (_gate) return _files.TryGetValue(Digest(token), out var file) && file.Until > time.GetUtcNow() ? file : null;
    }

    private static string Digest(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
