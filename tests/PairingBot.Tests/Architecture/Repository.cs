using System.Xml.Linq;

namespace PairingBot.Tests.Architecture;

/// <summary>The repository that these tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] Generated = ["obj", "bin", "obj-package", "bin-package", "node_modules", "Migrations", ".git"];

    public static string Root { get; } = FindRoot();

    /// <summary>Source files under these folders, without what tools generate.</summary>
    public static IReadOnlyList<SourceFile> Sources(params string[] folders) => [.. Files("*.cs", folders).Select(SourceFile.Read)];

    /// <summary>Project files, by path from the root.</summary>
    public static IEnumerable<(string Path, XElement Xml)> Projects() =>
        Files("*.csproj", "src", "dialogs", "tests", "bench").Select(path => (RelativeTo(path), XElement.Load(path)));

    public static XElement Xml(string path) => XElement.Load(Path.Combine(Root, path));

    public static string RelativeTo(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static IEnumerable<string> Files(string pattern, params string[] folders) =>
        folders.Select(folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
            .Where(path => !RelativeTo(path).Split('/').SkipLast(1).Any(folder => Generated.Contains(folder, StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "PairingBot.sln")))
                return folder.FullName;
        throw new InvalidOperationException("PairingBot.sln is in no folder above the tests.");
    }
}
