namespace PairingBot.Tests.Drivers;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("pairingbot-").FullName;

    public string Database => System.IO.Path.Combine(Path, "pairingbot.db");

    public string ConnectionString => $"Data Source={Database}";

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A service that was killed a moment ago may still hold a file; the system's temporary folder is cleaned by others.
        }
    }
}
