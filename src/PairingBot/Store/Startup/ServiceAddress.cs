namespace PairingBot.Store.Startup;

/// <summary>What this process is: a service with where it is to be reached, or a command. It tells a second process whom to look for.</summary>
internal sealed record ServiceAddress(Sentence Value)
{
    /// <summary>The setting with which a command says its name.</summary>
    public const string Command = "PairingBot:Command";

    /// <summary>ASP.NET Core listens on <c>Kestrel:Endpoints</c>, when there are any, and then leaves <c>urls</c> alone.</summary>
    public static ServiceAddress From(IConfiguration configuration)
    {
        if (configuration[Command] is { } command) return new(new Sentence($"正在执行命令 {command}", $"running the command '{command}'"));
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>().ToList();
        var addresses = endpoints.Count > 0 ? string.Join(';', endpoints) : configuration["urls"] ?? Ports(configuration) ?? "http://localhost:5000";
        return new(new Sentence($"监听 {addresses}", "serving " + addresses));
    }

    private static string? Ports(IConfiguration configuration)
    {
        var ports = new[] { ("http", configuration["http_ports"]), ("https", configuration["https_ports"]) }
            .SelectMany(p => (p.Item2 ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(port => $"{p.Item1}://*:{port}"));
        return string.Join(';', ports) is { Length: > 0 } addresses ? addresses : null;
    }
}
