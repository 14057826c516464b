namespace PairingBot.Tests.Drivers;

/// <summary>Where the sources are, whatever folder the tests run from.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    /// <summary>A project's output beside ours: the same configuration and framework.</summary>
    public static string Output(string project)
    {
        var ours = System.IO.Path.GetRelativePath(System.IO.Path.Combine(Path, "tests", "PairingBot.Tests"), AppContext.BaseDirectory);
        return System.IO.Path.Combine(Path, project, ours);
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "PairingBot.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
