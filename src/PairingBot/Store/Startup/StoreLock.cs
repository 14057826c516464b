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
        try
        {
            SayWhoHoldsIt(_held);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _held.Dispose();
            _held = null;
            throw new StoreRefusedException($"The store {file.Path} can't be locked: {OwnerPath} can't be written ({e.Message})", e);
        }
    }

    public void Release()
    {
        if (_held is null) return;
        File.Delete(OwnerPath);
        _held.Dispose();
        _held = null;
    }

    public void Dispose() => Release();

    private void SayWhoHoldsIt(FileStream held)
    {
        var owner = System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId}, {address.Value}"));
        held.SetLength(0);
        held.Write(owner);
        held.Flush();
        using var readable = StoreFile.CreateForOwner(OwnerPath);
        readable.SetLength(0);
        readable.Write(owner);
    }

    [SuppressMessage("Security", "CA3003", Justification = "The path is the operator's own setting.")]
    private FileStream Open()
    {
        try
        {
            return StoreFile.CreateForOwner(LockPath);
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

/// <summary>What this process is: a service with where it is to be reached, or a command. It tells a second process whom to look for.</summary>
internal sealed record ServiceAddress(string Value)
{
    /// <summary>The setting with which a command says its name.</summary>
    public const string Command = "PairingBot:Command";

    /// <summary>ASP.NET Core listens on <c>Kestrel:Endpoints</c>, when there are any, and then leaves <c>urls</c> alone.</summary>
    public static ServiceAddress From(IConfiguration configuration)
    {
        if (configuration[Command] is { } command) return new($"running the command '{command}'");
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>().ToList();
        var addresses = endpoints.Count > 0 ? string.Join(';', endpoints) : configuration["urls"] ?? Ports(configuration) ?? "http://localhost:5000";
        return new("serving " + addresses);
    }

    private static string? Ports(IConfiguration configuration)
    {
        var ports = new[] { ("http", configuration["http_ports"]), ("https", configuration["https_ports"]) }
            .SelectMany(p => (p.Item2 ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(port => $"{p.Item1}://*:{port}"));
        return string.Join(';', ports) is { Length: > 0 } addresses ? addresses : null;
    }
}
