namespace PairingBot.Web;

/// <summary>What a host is made with.</summary>
internal static class HostSettings
{
    private const string Variable = "ASPNETCORE_ENVIRONMENT";

    /// <summary>
    /// For requests and sending attempts that are under way when the service is told to stop; longer than an attempt lasts, and short enough for those who
    /// kill after 30 seconds. What is cut off is on the disk and goes on at the next start.
    /// </summary>
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(20);

    /// <summary>
    /// Settings stand beside the program, wherever it is started from. The user's ASPNETCORE_ENVIRONMENT wins over the DOTNET_ENVIRONMENT that the launch
    /// settings set: a web host would have it the other way round, and a variable of the same name in the launch settings would win over the user's shell.
    /// </summary>
    public static WebApplicationOptions From(string[] args) => new()
    {
        Args = args,
        ContentRootPath = AppContext.BaseDirectory,
        EnvironmentName = args.Any(a => a.StartsWith("--environment", StringComparison.Ordinal)) ? null : Environment.GetEnvironmentVariable(Variable),
    };

    /// <summary>Gives a stop its time.</summary>
    public static void LimitStop(this IServiceCollection services) => services.Configure<HostOptions>(options => options.ShutdownTimeout = LongestStop);
}
