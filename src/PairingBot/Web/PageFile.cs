using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace PairingBot.Web;

/// <summary>A file of the page, which is a part of the program: it is there wherever the program is started from.</summary>
internal sealed record PageFile(byte[] Content, string ETag)
{
    private static readonly ConcurrentDictionary<string, PageFile> Files = new(StringComparer.Ordinal);

    public static PageFile Read(string name) => Files.GetOrAdd(name, Load);

    public static string ReadText(string name) => Encoding.UTF8.GetString(Read(name).Content);

    private static PageFile Load(string name)
    {
        using var stream = typeof(PageFile).Assembly.GetManifestResourceStream("chat/" + name)
            ?? throw new FileNotFoundException("The page has no such file.", name);
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new PageFile(content, $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}\"");
    }
}
