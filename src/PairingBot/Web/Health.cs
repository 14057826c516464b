namespace PairingBot.Web;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it can take messages, and sends what it answers.</summary>
internal static class Health
{
    /// <summary>Registers what <see cref="MapHealth"/> needs.</summary>
    public static void AddHealth(this IServiceCollection services) => services.AddSingleton<Readiness>();

    /// <summary>Maps both.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live"));
        routes.MapGet("/health/ready", (Readiness readiness) => readiness.AnswerAsync());
    }
}
