using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PairingBot.Tests.Drivers;

/// <summary>The built service as a process of its own, which a test may kill at any moment.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly List<string> _output = [];
    private readonly List<string> _errors = [];

    private ServiceProcess(Process process, Uri address)
    {
        (_process, Address) = (process, address);
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += KeepError;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    public int ExitCode => _process.ExitCode;

    /// <summary>Its lines on standard error, complete once it has exited.</summary>
    public IReadOnlyList<string> Errors
    {
        get
        {
            lock (_output) return [.. _errors];
        }
    }

    /// <summary>Everything that it wrote.</summary>
    public string Output
    {
        get
        {
            lock (_output) return string.Join('\n', _output);
        }
    }

    /// <summary>Starts the service on the store; an <paramref name="address"/> of an earlier run may be used again.</summary>
    public static ServiceProcess Start(string connectionString, Uri? address = null, params (string Name, string Value)[] environment) =>
        StartUnder([], connectionString, address, environment);

    /// <summary>The same, started by another program: <paramref name="starter"/> is its command line, to which that of the service is added.</summary>
    public static ServiceProcess StartUnder(string[] starter, string connectionString, Uri? address = null, params (string Name, string Value)[] environment)
    {
        address ??= FreeAddress();
        var start = new ProcessStartInfo(starter is [var program, ..] ? program : "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var word in starter.Skip(1)) start.ArgumentList.Add(word);
        if (starter.Length > 0) start.ArgumentList.Add("dotnet");
        start.ArgumentList.Add(Path.Combine(RepositoryRoot.Output("src/PairingBot"), "PairingBot.dll"));
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = address.ToString().TrimEnd('/');
        start.Environment["Store__ConnectionString"] = connectionString;
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return new ServiceProcess(Process.Start(start)!, address);
    }

    /// <summary>Runs a command on the store to its end, or on what the arguments name.</summary>
    public static async Task<ServiceProcess> RunAsync(string connectionString, params string[] args)
    {
        var address = FreeAddress();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(RepositoryRoot.Output("src/PairingBot"), "PairingBot.dll"));
        foreach (var arg in args) start.ArgumentList.Add(arg);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = address.ToString().TrimEnd('/');
        start.Environment["Store__ConnectionString"] = connectionString;
        var process = new ServiceProcess(Process.Start(start)!, address);
        process._process.StandardInput.Close();
        await process.ExitAsync(TimeSpan.FromSeconds(60));
        return process;
    }

    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
    }

    /// <summary>Waits until the service says that it is ready.</summary>
    public async Task ReadyAsync(TimeSpan timeout)
    {
        using var http = TestHttp.Client(TimeSpan.FromSeconds(2));
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < timeout; await Task.Delay(20))
        {
            if (_process.HasExited) throw new InvalidOperationException($"The service ended with {_process.ExitCode}:\n{Output}");
            try
            {
                using var answer = await http.GetAsync(new Uri(Address, "/health/ready"));
                if (answer.IsSuccessStatusCode) return;
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                // not listening yet
            }
        }

        throw new TimeoutException($"The service was not ready within {timeout}:\n{Output}");
    }

    /// <summary>SIGKILL: no goodbye.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, and waits for the end.</summary>
    public async Task StopAsync(TimeSpan timeout)
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        using var limit = new CancellationTokenSource(timeout);
        await _process.WaitForExitAsync(limit.Token);
    }

    public async Task<int> ExitAsync(TimeSpan timeout)
    {
        using var limit = new CancellationTokenSource(timeout);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null) return;
        lock (_output) _output.Add(line.Data);
    }

    private void KeepError(object sender, DataReceivedEventArgs line)
    {
        Keep(sender, line);
        if (line.Data is null) return;
        lock (_output) _errors.Add(line.Data);
    }
}
